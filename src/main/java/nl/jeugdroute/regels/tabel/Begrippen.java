// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary of {@code begrippen.csv}: labels, questions and explanations for every field and value. */
public final class Begrippen {

    private final Map<String, Begrip> opId = new LinkedHashMap<>();

    public Begrippen(Collection<Begrip> begrippen) {
        begrippen.forEach(begrip -> opId.put(begrip.id(), begrip));
    }

    /** The entry of a field, for instance {@code veiligheid.acuutGevaar}. */
    public Optional<Begrip> veld(String veld) {
        return Optional.ofNullable(opId.get(veld));
    }

    /** The entry of a value of a field. */
    public Optional<Begrip> waarde(String veld, String waarde) {
        return Optional.ofNullable(opId.get(veld + "=" + waarde));
    }

    /** The short name of a field; the path itself where the vocabulary has none. */
    public String label(String veld) {
        return veld(veld).map(Begrip::label).orElse(veld);
    }

    /** The short name of a value; the code itself where the vocabulary has none. */
    public String label(String veld, String waarde) {
        return waarde(veld, waarde).map(Begrip::label).orElse(waarde);
    }

    /** All entries in file order. */
    public List<Begrip> alle() {
        return List.copyOf(opId.values());
    }
}
