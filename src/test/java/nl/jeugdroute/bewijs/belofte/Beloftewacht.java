// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.bewijs.model.Uitkomst;
import nl.jeugdroute.redenering.Soort;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Asks one promise after the other and stops at the first that breaks; for tests that judge many rule sets. */
public final class Beloftewacht {

    private Beloftewacht() {}

    /**
     * The first promise that breaks, given that none does in the rules before the change. What a promise speaks of is not
     * proven once more when it holds in the very same cases as before.
     *
     * @param nu the rules before the change
     * @param straks the changed rules, laid out in the same space
     * @param factorenGelijk whether every row that reads {@code factoren} is as it was
     */
    public static Optional<String> eersteBreuk(Regelmodel nu, Regelmodel straks, boolean factorenGelijk) {
        List<Supplier<List<Schending>>> proeven = new ArrayList<>();
        proeven.add(() -> new Niveaus(straks.set()).schendingen());
        proeven.add(() -> new Woorden(straks.set()).schendingen());
        proeven.add(() -> new Beloftetabel(straks).schendingen());
        if (!uitkomstGelijk(nu.uitkomst(), straks.uitkomst())) {
            proeven.add(() -> new Hoofdroutes(straks).schendingen());
            proeven.add(() -> new Richting(straks).schendingen());
        }
        if (!uitsluitingGelijk(nu, straks)) {
            proeven.add(() -> new Uitsluiting(straks).schendingen());
        }
        if (!factorenGelijk) {
            proeven.add(() -> new Planthemas(straks).schendingen());
        }
        return proeven.stream()
                .flatMap(proef -> proef.get().stream())
                .map(Schending::belofte)
                .findFirst();
    }

    private static boolean uitkomstGelijk(Uitkomst nu, Uitkomst straks) {
        return nu.rangorde().equals(straks.rangorde())
                && nu.hoofdroute().equals(straks.hoofdroute())
                && nu.besluit().equals(straks.besluit())
                && nu.urgentie().equals(straks.urgentie());
    }

    private static boolean uitsluitingGelijk(Regelmodel nu, Regelmodel straks) {
        return nu.uitkomst().besluit().equals(straks.uitkomst().besluit())
                && nu.inBeeld().keySet().equals(straks.inBeeld().keySet())
                && nu.inBeeld().keySet().stream()
                        .allMatch(code -> uitgesloten(nu, code).equals(uitgesloten(straks, code)));
    }

    private static BDD uitgesloten(Regelmodel model, String code) {
        return model.conclusies()
                .getOrDefault(
                        new Sleutel(Soort.FEIT, "voorziening.uitgesloten", code),
                        model.ruimte().onwaar());
    }
}
