// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;

/** Changes of one table. They only see to it that it stays a table; what a cell may say, the reader of the rules judges. */
final class Bewerking {

    private static final int LANGSTE_CEL = 4000;
    private static final String ID = "id";
    private static final String VAN = "geldig_van";
    private static final String TOT = "geldig_tot";

    private Bewerking() {}

    static Tabelinhoud wijzig(Tabelinhoud tabel, List<Celwijziging> wijzigingen) {
        // All rows are looked up first: changing a date in one cell must not hide the row from the next.
        Map<Rij, Map<String, String>> perRij = new LinkedHashMap<>();
        for (Celwijziging wijziging : wijzigingen) {
            if (!tabel.kop().contains(wijziging.kolom())) {
                throw new NietGevonden("Kolom " + Suggestie.onbekend(wijziging.kolom(), tabel.kop()));
            }
            perRij.computeIfAbsent(rij(tabel, wijziging.rij()), rij -> new LinkedHashMap<>())
                    .put(wijziging.kolom(), cel(wijziging.waarde()));
        }
        return uniek(new Tabelinhoud(
                tabel.kop(),
                tabel.rijen().stream()
                        .map(rij -> met(rij, perRij.getOrDefault(rij, Map.of())))
                        .toList()));
    }

    static Tabelinhoud kopieer(Tabelinhoud tabel, String sleutel, String nieuwId) {
        return metErbij(tabel, tabel.rijen(), met(rij(tabel, sleutel), Map.of(ID, cel(nieuwId))));
    }

    /** The row stops the day before, and the same row starts again on the day itself, ready to be changed. */
    static Tabelinhoud volgOp(Tabelinhoud tabel, String sleutel, LocalDate vanaf) {
        Rij rij = rij(tabel, sleutel);
        if (!tabel.kop().contains(VAN)) {
            throw new VerkeerdeStap("Rijen van deze tabel hebben geen datums.");
        }
        if (rij.cel(VAN).compareTo(vanaf.toString()) >= 0
                || !rij.cel(TOT).isEmpty() && rij.cel(TOT).compareTo(vanaf.toString()) < 0) {
            throw new VerkeerdeStap("Kies een dag waarop rij " + rij.id() + " al geldt, en niet haar eerste dag.");
        }
        Rij einde = met(rij, Map.of(TOT, vanaf.minusDays(1).toString()));
        List<Rij> rijen = tabel.rijen().stream()
                .map(andere -> andere.equals(rij) ? einde : andere)
                .toList();
        return metErbij(tabel, rijen, met(rij, Map.of(VAN, vanaf.toString())));
    }

    static Tabelinhoud verwijder(Tabelinhoud tabel, String sleutel) {
        Rij weg = rij(tabel, sleutel);
        return new Tabelinhoud(
                tabel.kop(),
                tabel.rijen().stream().filter(rij -> !rij.equals(weg)).toList());
    }

    private static Tabelinhoud metErbij(Tabelinhoud tabel, List<Rij> rijen, Rij nieuw) {
        List<Rij> alle = new ArrayList<>(rijen);
        alle.add(nieuw);
        return uniek(new Tabelinhoud(tabel.kop(), alle));
    }

    /** A row by its key, or by its id alone when no other row has it. */
    private static Rij rij(Tabelinhoud tabel, String sleutel) {
        List<Rij> gevonden = tabel.rijen().stream()
                .filter(rij -> rij.sleutel().equals(sleutel))
                .toList();
        if (gevonden.isEmpty()) {
            gevonden = tabel.rijen().stream()
                    .filter(rij -> rij.id().equals(sleutel))
                    .toList();
        }
        if (gevonden.isEmpty()) {
            throw new NietGevonden("Er is geen rij \"" + sleutel + "\" in deze tabel.");
        }
        if (gevonden.size() > 1) {
            throw new VerkeerdeStap("Er zijn meer rijen \"" + sleutel + "\". Noem ook de begindatum, zoals "
                    + gevonden.get(0).sleutel() + ".");
        }
        return gevonden.get(0);
    }

    private static Rij met(Rij rij, Map<String, String> nieuw) {
        Map<String, String> cellen = new LinkedHashMap<>(rij.cellen());
        cellen.putAll(nieuw);
        return new Rij(cellen.getOrDefault(ID, ""), rij.nummer(), cellen);
    }

    private static String cel(String waarde) {
        String cel = waarde.replace("\r\n", "\n").strip();
        if (cel.length() > LANGSTE_CEL) {
            throw new VerkeerdeStap("Een cel heeft hooguit " + LANGSTE_CEL + " tekens.");
        }
        if (cel.chars().anyMatch(teken -> Character.isISOControl(teken) && teken != '\n')) {
            throw new VerkeerdeStap("In deze tekst staat een onzichtbaar teken dat niet in een tabel hoort.");
        }
        return cel;
    }

    private static Tabelinhoud uniek(Tabelinhoud tabel) {
        Set<String> gezien = new HashSet<>();
        for (Rij rij : tabel.rijen()) {
            if (rij.id().isEmpty()) {
                throw new VerkeerdeStap("Een rij heeft een id nodig, zoals A6 of NOP-S11.");
            }
            if (!gezien.add(rij.sleutel())) {
                throw new VerkeerdeStap(
                        "Er is al een rij \"" + rij.sleutel() + "\". Kies een ander id of een andere begindatum.");
            }
        }
        return tabel;
    }
}
