// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.contract.Bsntoets;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.jspecify.annotations.Nullable;

/** Reads {@code verhalen.csv} of a pack: each row tells one example as a story. */
final class Verhalen {

    private final Tabel tabel;
    private final Map<String, Voorbeeld> voorbeelden;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Verhalen(Tabel tabel, Map<String, Voorbeeld> voorbeelden) {
        this.tabel = tabel;
        this.voorbeelden = voorbeelden;
    }

    /** A story with the row it came from. */
    record Gelezen(Oefencasus casus, Tabel tabel, Rij rij) {}

    /** Stories that could be read, and what is wrong with the others. */
    record Uitkomst(List<Gelezen> verhalen, List<Bevinding> bevindingen) {}

    static Uitkomst lees(Regelstand stand, String pakket) {
        Tabel tabel = stand.verhalen(pakket);
        if (tabel.rijen().isEmpty()) {
            return new Uitkomst(List.of(), List.of());
        }
        Verhalen lezer = new Verhalen(
                tabel,
                Voorbeelden.van(stand, pakket).voorbeelden().stream()
                        .collect(Collectors.toMap(Voorbeeld::id, Function.identity(), (een, ander) -> een)));
        List<Gelezen> verhalen = tabel.rijen().stream()
                .map(rij -> lezer.lees(pakket, rij))
                .flatMap(Optional::stream)
                .toList();
        return new Uitkomst(verhalen, lezer.bevindingen);
    }

    private Optional<Gelezen> lees(String pakket, Rij rij) {
        int goed = bevindingen.size();
        if (rij.id().isEmpty() || !ids.add(rij.id())) {
            meld(rij, "id", "Elk verhaal heeft een eigen id, zoals OEF12. Kies een id dat nog niet bestaat.");
        }
        Voorbeeld voorbeeld = voorbeelden.get(rij.cel("voorbeeld"));
        if (voorbeeld == null) {
            meld(
                    rij,
                    "voorbeeld",
                    "Voorbeeld " + Suggestie.onbekend(rij.cel("voorbeeld"), voorbeelden.keySet())
                            + " Noem een id uit voorbeelden.csv, of verwijder dit verhaal.");
        }
        Optional<Thema> thema = Thema.van(rij.cel("thema"));
        if (thema.isEmpty()) {
            meld(rij, "thema", "Thema " + Suggestie.onbekend(rij.cel("thema"), Thema.namen()));
        }
        Optional<Moeilijkheid> graad = Moeilijkheid.van(rij.cel("moeilijkheid"));
        if (graad.isEmpty()) {
            meld(
                    rij,
                    "moeilijkheid",
                    "Moeilijkheid " + Suggestie.onbekend(rij.cel("moeilijkheid"), Moeilijkheid.codes()));
        }
        List.of("titel", "verhaal", "leerpunt").forEach(kolom -> tekst(rij, kolom));
        if (bevindingen.size() > goed || voorbeeld == null) {
            return Optional.empty();
        }
        return Optional.of(new Gelezen(
                new Oefencasus(
                        rij.id(),
                        pakket,
                        voorbeeld.id(),
                        thema.orElseThrow(),
                        graad.orElseThrow(),
                        rij.cel("titel"),
                        rij.cel("verhaal"),
                        rij.cel("leerpunt"),
                        voorbeeld.casus()),
                tabel,
                rij));
    }

    private void tekst(Rij rij, String kolom) {
        if (rij.cel(kolom).isEmpty()) {
            meld(rij, kolom, "Hier staat nog niets. Schrijf een " + kolom + " in gewone woorden.");
        } else if (Bsntoets.lijktOpBsn(rij.cel(kolom))) {
            meld(
                    rij,
                    kolom,
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Een verhaal is verzonnen. Haal het weg.");
        }
    }

    private void meld(Rij rij, String kolom, String melding) {
        bevindingen.add(new Bevinding(tabel.bestand(), rij.nummer(), rij.id(), kolom, rij.cel(kolom), melding));
    }

    /** What a story tells otherwise than the rules do now; without an answer the rules no longer advise in it. */
    static List<Bevinding> teHerschrijven(Gelezen verhaal, @Nullable Antwoord antwoord) {
        if (antwoord == null) {
            return List.of(herschrijf(verhaal, null, "hierover geven de regels nu geen advies"));
        }
        Map<String, String> nu =
                Map.of("route", antwoord.code(), "niveau", antwoord.niveau(), "beschikking", antwoord.beschikkingcel());
        List<Bevinding> bevindingen = new ArrayList<>();
        for (String kolom : List.of("route", "niveau", "beschikking")) {
            String vertelt = verhaal.rij().cel(kolom);
            if (!vertelt.isEmpty() && !vertelt.equals(nu.get(kolom))) {
                bevindingen.add(herschrijf(
                        verhaal,
                        kolom,
                        "vertelt " + kolom + " " + vertelt + ", maar de regels geven " + nu.get(kolom)));
            }
        }
        return bevindingen;
    }

    private static Bevinding herschrijf(Gelezen verhaal, @Nullable String kolom, String wat) {
        return new Bevinding(
                verhaal.tabel().bestand(),
                verhaal.rij().nummer(),
                verhaal.rij().id(),
                kolom,
                kolom == null ? null : verhaal.rij().cel(kolom),
                "Verhaal \"" + verhaal.casus().titel() + "\": " + wat
                        + ". Herschrijf het verhaal en het leerpunt, en pas daarna deze cel aan.");
    }
}
