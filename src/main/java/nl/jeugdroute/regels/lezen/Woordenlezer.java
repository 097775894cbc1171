// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.voorwaarde.Celfout;

/** Reads the two files that all packs share: the cited documents and the vocabulary. */
final class Woordenlezer {

    private static final List<String> BRONKOLOMMEN = List.of("id", "titel", "datum", "soort", "url", "toelichting");
    private static final List<String> BEGRIPKOLOMMEN =
            List.of("id", "soort", "veld", "waarde", "label", "vraag", "uitleg", "bron");

    private final Path wortel;
    private final Tabelbron bron;
    private final Bevindingen bevindingen;

    Woordenlezer(Path wortel, Tabelbron bron, Bevindingen bevindingen) {
        this.wortel = wortel;
        this.bron = bron;
        this.bevindingen = bevindingen;
    }

    Map<String, Brondocument> bronnen() {
        Map<String, Brondocument> bronnen = new LinkedHashMap<>();
        for (Rij rij : rijen("bronnen.csv", BRONKOLOMMEN)) {
            keurDatum(rij);
            bronnen.put(
                    rij.id(),
                    new Brondocument(
                            rij.id(),
                            rij.cel("titel"),
                            rij.cel("datum"),
                            rij.cel("soort"),
                            rij.cel("url"),
                            rij.cel("toelichting")));
        }
        return bronnen;
    }

    private void keurDatum(Rij rij) {
        String datum = rij.cel("datum");
        try {
            if (!datum.isEmpty()) {
                Datumcel.lees(datum);
            }
        } catch (Celfout fout) {
            bevindingen.cel("bronnen.csv", rij.nummer(), rij.id(), "datum", datum, String.valueOf(fout.getMessage()));
        }
    }

    Begrippen begrippen() {
        return new Begrippen(rijen("begrippen.csv", BEGRIPKOLOMMEN).stream()
                .map(rij -> new Begrip(
                        rij.id(),
                        rij.cel("soort"),
                        rij.cel("veld"),
                        rij.cel("waarde"),
                        rij.cel("label"),
                        rij.cel("vraag"),
                        rij.cel("uitleg"),
                        rij.cel("bron")))
                .toList());
    }

    private List<Rij> rijen(String bestand, List<String> kolommen) {
        Path pad = wortel.resolve(bestand);
        if (!bron.bestaat(pad)) {
            bevindingen.bestand(bestand, "Dit bestand ontbreekt.");
            return List.of();
        }
        return bron.lees(pad)
                .filter(inhoud -> {
                    boolean goed = inhoud.kop().equals(kolommen);
                    if (!goed) {
                        bevindingen.rij(bestand, 1, "De kolommen moeten zijn: " + String.join(";", kolommen) + ".");
                    }
                    return goed;
                })
                .map(inhoud -> uniek(bestand, inhoud.rijen()))
                .orElse(List.of());
    }

    private List<Rij> uniek(String bestand, List<Rij> rijen) {
        Set<String> gezien = new HashSet<>();
        rijen.stream()
                .filter(rij -> !gezien.add(rij.id()))
                .forEach(rij -> bevindingen.cel(
                        bestand,
                        rij.nummer(),
                        rij.id(),
                        "id",
                        rij.id(),
                        rij.id().isEmpty()
                                ? "Deze rij heeft geen id."
                                : "Het id \"" + rij.id() + "\" staat er twee keer."));
        return rijen;
    }
}
