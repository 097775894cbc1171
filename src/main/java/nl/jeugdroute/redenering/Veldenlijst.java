// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import org.jspecify.annotations.Nullable;

/** The fields a rule set can read, each with a fixed place in a {@link Situatie}. */
public final class Veldenlijst {

    static final String NEE = "NEE";

    private static final int ONBEKEND = -1;

    private final Map<String, Integer> plaatsen = new LinkedHashMap<>();
    private final List<Veld> velden;
    private final @Nullable Object[] leeg;
    private final int[] casusplaatsen;
    private final int[] voorzieningplaatsen;

    public Veldenlijst(List<Veld> velden) {
        this.velden = List.copyOf(velden);
        for (Veld veld : velden) {
            if (plaatsen.put(veld.naam(), plaatsen.size()) != null) {
                throw new IllegalArgumentException("field \"" + veld.naam() + "\" is there twice; remove one");
            }
        }
        leeg = velden.stream().map(Veldenlijst::leeg).toArray();
        casusplaatsen = Casusvelden.alle().stream()
                .mapToInt(veld -> plaatsen.getOrDefault(veld.pad(), ONBEKEND))
                .toArray();
        voorzieningplaatsen = velden.stream()
                .filter(veld -> veld.onderwerp() == Onderwerp.VOORZIENING)
                .mapToInt(veld -> plaats(veld.naam()))
                .toArray();
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

    List<Veld> velden() {
        return velden;
    }

    private static @Nullable Object leeg(Veld veld) {
        return switch (veld.soort()) {
            case JA_NEE -> NEE;
            case VERZAMELING -> Set.of();
            default -> null;
        };
    }

    /** A value for every field, as long as nothing is known: no, nothing, not known. */
    @Nullable
    Object[] leeg() {
        return leeg.clone();
    }

    /** The facts of a case at their places, and nothing known of all else. */
    @Nullable
    Object[] waarden(Casus casus) {
        @Nullable Object[] waarden = leeg();
        int volgnummer = 0;
        for (Casusveld veld : Casusvelden.alle()) {
            int plaats = casusplaatsen[volgnummer++];
            if (plaats == ONBEKEND) {
                throw new IllegalStateException("no field \"" + veld.pad() + "\"; is it in begrippen.csv?");
            }
            waarden[plaats] = veld.lezer().apply(casus);
        }
        return waarden;
    }

    /** What is known of a case and of one provision in it, together. */
    @Nullable
    Object[] samen(@Nullable Object[] casus, @Nullable Object[] voorziening) {
        @Nullable Object[] samen = casus.clone();
        for (int plaats : voorzieningplaatsen) {
            samen[plaats] = voorziening[plaats];
        }
        return samen;
    }
}
