// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/** Whether two promises ask of one field what no value can give both. */
final class Eisen {

    private Eisen() {}

    static boolean botsen(Belofterij een, Belofterij ander) {
        return botst(een, ander) || botst(ander, een);
    }

    private static boolean botst(Belofterij een, Belofterij ander) {
        for (Celvoorwaarde eis : een.altijd()) {
            for (Celvoorwaarde tweede : ander.altijd()) {
                if (eis.veld().equals(tweede.veld()) && onverenigbaar(eis.voorwaarde(), tweede.voorwaarde())) {
                    return true;
                }
            }
            for (Celvoorwaarde verbod : ander.nooit()) {
                if (eis.veld().equals(verbod.veld()) && binnen(eis.voorwaarde(), verbod.voorwaarde())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean onverenigbaar(Voorwaarde een, Voorwaarde ander) {
        if (een instanceof Voorwaarde.EenVan a && ander instanceof Voorwaarde.EenVan b) {
            return a.waarden().stream()
                    .noneMatch(waarde ->
                            past(waarde, b.waarden()) || b.waarden().stream().anyMatch(w -> past(w, Set.of(waarde))));
        }
        if (een instanceof Voorwaarde.EenVan a && ander instanceof Voorwaarde.GeenVan b) {
            return a.waarden().stream().allMatch(waarde -> past(waarde, b.waarden()));
        }
        return een instanceof Voorwaarde.Bevat a
                && ander instanceof Voorwaarde.BevatNiet b
                && b.waarden().containsAll(a.waarden());
    }

    /** Whether everything the demand allows is forbidden. */
    private static boolean binnen(Voorwaarde eis, Voorwaarde verbod) {
        return toegestaan(eis)
                .filter(waarden -> !waarden.isEmpty())
                .flatMap(waarden ->
                        toegestaan(verbod).map(verboden -> waarden.stream().allMatch(waarde -> past(waarde, verboden))))
                .orElse(false);
    }

    private static Optional<Set<String>> toegestaan(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.EenVan eenVan) {
            return Optional.of(new TreeSet<>(eenVan.waarden()));
        }
        return voorwaarde instanceof Voorwaarde.Bevat bevat
                ? Optional.of(new TreeSet<>(bevat.waarden()))
                : Optional.empty();
    }

    /** A route named without its form stands for every form. */
    private static boolean past(String waarde, Set<String> waarden) {
        return waarden.contains(waarde) || waarden.contains(waarde.replaceFirst("\\(.*", ""));
    }
}
