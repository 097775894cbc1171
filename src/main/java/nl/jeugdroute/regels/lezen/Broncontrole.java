// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Celfout;

/**
 * Checks that no row of a municipality is in force before the policy it cites was written. It looks only at documents
 * the layer calls its own: a law or another municipality's plan may well be younger than the practice it describes.
 */
final class Broncontrole {

    private static final String VAN = "geldig_van";

    private final Map<String, Brondocument> documenten;
    private final Bevindingen bevindingen;

    Broncontrole(Map<String, Brondocument> documenten, Bevindingen bevindingen) {
        this.documenten = documenten;
        this.bevindingen = bevindingen;
    }

    void controleer(Laag laag, List<Tabel> tabellen) {
        List<Brondocument> eigen = laag.eigenBronnen().stream()
                .map(documenten::get)
                .filter(Objects::nonNull)
                .filter(document -> document.soort().equals("BELEID"))
                .toList();
        for (Brondocument document : eigen) {
            datum(document.datum())
                    .ifPresent(datum -> tabellen.stream()
                            .filter(tabel -> tabel.laag().equals(laag.id()))
                            .forEach(tabel -> tabel.rijen().stream()
                                    .filter(rij -> noemt(rij, document.id()))
                                    .forEach(rij -> controleer(tabel, rij, document, datum))));
        }
    }

    private void controleer(Tabel tabel, Rij rij, Brondocument document, LocalDate datum) {
        datum(rij.cel(VAN))
                .filter(van -> van.isBefore(datum))
                .ifPresent(van -> bevindingen.cel(
                        tabel,
                        rij,
                        VAN,
                        "Deze rij begint op " + van + ", maar haar bron " + document.id() + " is van " + datum
                                + ". Kies " + datum + " of later."));
    }

    private static boolean noemt(Rij rij, String document) {
        return Stream.of(rij.cel("bron").split("\\|", -1))
                .anyMatch(deel -> deel.strip().split(" ", 2)[0].equals(document));
    }

    private static Optional<LocalDate> datum(String cel) {
        try {
            return cel.isEmpty() ? Optional.empty() : Optional.of(Datumcel.lees(cel));
        } catch (Celfout fout) {
            return Optional.empty();
        }
    }
}
