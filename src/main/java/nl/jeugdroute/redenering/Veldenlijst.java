// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields a rule set can read, each with a fixed place in a {@link Situatie}. */
public final class Veldenlijst {

    private final Map<String, Integer> plaatsen = new LinkedHashMap<>();
    private final List<Veld> velden;

    public Veldenlijst(List<Veld> velden) {
        this.velden = List.copyOf(velden);
        for (Veld veld : velden) {
            if (plaatsen.put(veld.naam(), plaatsen.size()) != null) {
                throw new IllegalArgumentException("field \"" + veld.naam() + "\" is there twice; remove one");
            }
        }
    }

    /** The field with this name, if there is one. */
    public Optional<Veld> veld(String naam) {
        return Optional.ofNullable(plaatsen.get(naam)).map(velden::get);
    }

    /** All names, in order. */
    public List<String> namen() {
        return List.copyOf(plaatsen.keySet());
    }

    /** The place of a field in a situation. */
    public int plaats(String naam) {
        Integer plaats = plaatsen.get(naam);
        if (plaats == null) {
            throw new IllegalArgumentException("no field \"" + naam + "\"; is it in begrippen.csv?");
        }
        return plaats;
    }

    int aantal() {
        return velden.size();
    }

    List<Veld> velden() {
        return velden;
    }
}
