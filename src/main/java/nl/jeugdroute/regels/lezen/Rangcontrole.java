// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.math.BigDecimal;
import java.util.List;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/**
 * Checks the order of weight. Ranks up to 5 belong to the national layer: no municipality may put a route beside or
 * above safety. And every route has a rank of its own, or there would be no single main route.
 */
final class Rangcontrole {

    private static final String LANDELIJK = "landelijk";
    private static final BigDecimal EERSTE_GEMEENTELIJKE = BigDecimal.valueOf(6);

    private final Bevindingen bevindingen;

    Rangcontrole(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void controleer(List<Tabel> tabellen, List<Definitierij> definities) {
        for (Tabel tabel : tabellen) {
            if (Definitietabel.van(tabel.naam())
                    .filter(soort -> soort == Definitietabel.RANGORDE)
                    .isPresent()) {
                for (Rij rij : tabel.rijen()) {
                    definities.stream()
                            .map(Definitierij::definitie)
                            .filter(d ->
                                    d instanceof Rangplaats && d.regel().id().equals(rij.id()))
                            .forEach(d -> controleer(tabel, rij, (Rangplaats) d, definities));
                }
            }
        }
    }

    private void controleer(Tabel tabel, Rij rij, Rangplaats plaats, List<Definitierij> definities) {
        boolean gemeentelijk = plaats.rang().compareTo(EERSTE_GEMEENTELIJKE) >= 0;
        if (tabel.laag().equals(LANDELIJK) == gemeentelijk) {
            bevindingen.cel(
                    tabel,
                    rij,
                    "rang",
                    gemeentelijk
                            ? "De landelijke laag gaat over rang 1 tot en met 5."
                            : "Een gemeente gaat over rang 6 en hoger. Rang 1 tot en met 5 ligt landelijk vast.");
        }
        definities.stream()
                .map(Definitierij::definitie)
                .filter(Rangplaats.class::isInstance)
                .map(Rangplaats.class::cast)
                .filter(ander -> ander.route() != plaats.route() && ander.rang().compareTo(plaats.rang()) == 0)
                .findFirst()
                .ifPresent(ander -> bevindingen.cel(
                        tabel,
                        rij,
                        "rang",
                        "Deze rang is ook van " + ander.code() + ". Geef elke route een eigen rang."));
    }
}
