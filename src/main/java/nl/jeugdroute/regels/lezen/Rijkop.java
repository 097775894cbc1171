// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Celfout;

/** Reads the cells every row has: dates, sources and what it rests on. */
final class Rijkop {

    private final Map<String, Brondocument> documenten;
    private final Bevindingen bevindingen;

    Rijkop(Map<String, Brondocument> documenten, Bevindingen bevindingen) {
        this.documenten = documenten;
        this.bevindingen = bevindingen;
    }

    /** The days on which a row is in force. */
    Tijdvak geldig(Tabel tabel, Rij rij) {
        LocalDate van = datum(tabel, rij, "geldig_van", true).orElse(LocalDate.MIN);
        Optional<LocalDate> tot = datum(tabel, rij, "geldig_tot", false);
        if (tot.isPresent() && tot.get().isBefore(van)) {
            bevindingen.cel(tabel, rij, "geldig_tot", "Deze datum ligt voor geldig_van (" + van + ").");
        }
        datum(tabel, rij, "gecontroleerd_op", false);
        return new Tijdvak(van, tot.orElse(null));
    }

    /** Identity and justification of a row. */
    Regel regel(Tabel tabel, Rij rij, String reden) {
        if (reden.isEmpty()) {
            bevindingen.cel(tabel, rij, "reden", "De reden is leeg. Schrijf in een zin waarom deze rij er is.");
        }
        Grondslag grondslag = Arrays.stream(Grondslag.values())
                .filter(waarde -> waarde.name().equals(rij.cel("grondslag")))
                .findFirst()
                .orElseGet(() -> {
                    bevindingen.cel(
                            tabel,
                            rij,
                            "grondslag",
                            Suggestie.onbekend(
                                    rij.cel("grondslag"),
                                    Arrays.stream(Grondslag.values())
                                            .map(Enum::name)
                                            .toList()));
                    return Grondslag.AANNAME;
                });
        return new Regel(
                rij.id(), tabel.laag(), tabel.naam(), rij.nummer(), reden, bronnen(tabel, rij, "bron"), grondslag);
    }

    /** The sources a cell cites: {@code NOP § 5.4.10 | JEUGDWET art. 2.6}. */
    List<Bron> bronnen(Tabel tabel, Rij rij, String kolom) {
        List<Bron> bronnen = new ArrayList<>();
        for (String deel : rij.cel(kolom).split("\\|", -1)) {
            String[] delen = deel.strip().split(" ", 2);
            Brondocument document = documenten.get(delen[0]);
            if (document == null) {
                bevindingen.cel(tabel, rij, kolom, "Bron " + Suggestie.onbekend(delen[0], documenten.keySet()));
            } else if (delen.length < 2) {
                bevindingen.cel(
                        tabel,
                        rij,
                        kolom,
                        "Noem na " + delen[0] + " ook de paragraaf of het artikel, zoals \"" + delen[0]
                                + " § 5.4.10\".");
            } else {
                bronnen.add(new Bron(document.titel(), delen[1], document.url().isEmpty() ? null : document.url()));
            }
        }
        return bronnen.isEmpty() ? List.of(new Bron("", "", null)) : bronnen;
    }

    private Optional<LocalDate> datum(Tabel tabel, Rij rij, String kolom, boolean verplicht) {
        String cel = rij.cel(kolom);
        if (cel.isEmpty()) {
            if (verplicht) {
                bevindingen.cel(tabel, rij, kolom, "Deze datum ontbreekt. Schrijf jjjj-mm-dd, zoals 2027-01-01.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(Datumcel.lees(cel));
        } catch (Celfout fout) {
            bevindingen.cel(tabel, rij, kolom, String.valueOf(fout.getMessage()));
            return Optional.empty();
        }
    }
}
