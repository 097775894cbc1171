// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Tabelbestand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;

/** Changes of one table. They only see to it that it stays a table; what a cell may say, the reader of the rules judges. */
final class Bewerking {

    private static final int LANGSTE_CEL = 4000;
    private static final int GROOTSTE_TABEL = 5 * 1024 * 1024;
    private static final String ID = "id";

    private Bewerking() {}

    static Tabelbestand wijzig(Tabelbestand tabel, List<Celwijziging> wijzigingen) {
        Tabelbestand gewijzigd = tabel;
        for (Celwijziging wijziging : wijzigingen) {
            if (!tabel.kop().contains(wijziging.kolom())) {
                throw new NietGevonden("Kolom " + Suggestie.onbekend(wijziging.kolom(), tabel.kop()));
            }
            List<Rij> rijen = new ArrayList<>();
            boolean gevonden = false;
            for (Rij rij : gewijzigd.rijen()) {
                boolean deze = rij.id().equals(wijziging.rij());
                gevonden |= deze;
                rijen.add(deze ? met(rij, wijziging.kolom(), cel(wijziging.waarde())) : rij);
            }
            if (!gevonden) {
                throw geenRij(wijziging.rij());
            }
            gewijzigd = new Tabelbestand(tabel.kop(), rijen);
        }
        return uniek(gewijzigd);
    }

    static Tabelbestand kopieer(Tabelbestand tabel, String id, String nieuwId) {
        Rij bron = rij(tabel, id);
        List<Rij> rijen = new ArrayList<>(tabel.rijen());
        rijen.add(met(bron, ID, cel(nieuwId)));
        return uniek(new Tabelbestand(tabel.kop(), rijen));
    }

    static Tabelbestand verwijder(Tabelbestand tabel, String id) {
        rij(tabel, id);
        return new Tabelbestand(
                tabel.kop(),
                tabel.rijen().stream().filter(rij -> !rij.id().equals(id)).toList());
    }

    /** An uploaded file as a table, or nothing, with findings, when its shape is not that of the table. */
    static Optional<Tabelbestand> opgeladen(Tabel tabel, byte[] inhoud, List<Bevinding> bevindingen) {
        if (inhoud.length > GROOTSTE_TABEL) {
            bevindingen.add(
                    new Bevinding(tabel.bestand(), 0, null, null, null, "Dit bestand is te groot. Een tabel is hooguit 5 MB."));
            return Optional.empty();
        }
        if (inhoud.length > 1 && inhoud[0] == 'P' && inhoud[1] == 'K') {
            bevindingen.add(new Bevinding(
                    tabel.bestand(), 0, null, null, null, "Dit is een Excelbestand. Sla de tabel op als \"CSV UTF-8\"."));
            return Optional.empty();
        }
        Bevindingen gevonden = new Bevindingen();
        Optional<Tabelbestand> gelezen = Tabelbestand.lees(tabel.bestand(), inhoud, gevonden);
        bevindingen.addAll(gevonden.lijst());
        gelezen.ifPresent(gegeven -> controleerVorm(tabel, gegeven, bevindingen));
        return bevindingen.isEmpty() ? gelezen : Optional.empty();
    }

    private static void controleerVorm(Tabel tabel, Tabelbestand gegeven, List<Bevinding> bevindingen) {
        List<String> kop = tabel.kolommen().stream().map(Kolom::naam).toList();
        kop.stream()
                .filter(kolom -> !gegeven.kop().contains(kolom))
                .forEach(kolom -> bevindingen.add(
                        new Bevinding(tabel.bestand(), 1, null, kolom, null, "De kolom \"" + kolom + "\" ontbreekt.")));
        gegeven.kop().stream()
                .filter(kolom -> !kop.contains(kolom))
                .forEach(kolom -> bevindingen.add(new Bevinding(
                        tabel.bestand(), 1, null, kolom, null, "Kolom " + Suggestie.onbekend(kolom, kop))));
        if (bevindingen.isEmpty() && !gegeven.kop().equals(kop)) {
            bevindingen.add(new Bevinding(
                    tabel.bestand(), 1, null, null, null,
                    "De kolommen staan in een andere volgorde. Zet ze zo: " + String.join(";", kop) + "."));
        }
        Set<String> gezien = new HashSet<>();
        gegeven.rijen().stream()
                .filter(rij -> rij.id().isEmpty() || !gezien.add(rij.id()))
                .forEach(rij -> bevindingen.add(new Bevinding(
                        tabel.bestand(),
                        rij.nummer(),
                        rij.id(),
                        ID,
                        rij.id(),
                        rij.id().isEmpty() ? "Deze rij heeft geen id." : "Dit id staat er twee keer. Kies een ander id.")));
    }

    private static Rij rij(Tabelbestand tabel, String id) {
        return tabel.rijen().stream()
                .filter(rij -> rij.id().equals(id))
                .findFirst()
                .orElseThrow(() -> geenRij(id));
    }

    private static NietGevonden geenRij(String id) {
        return new NietGevonden("Er is geen rij \"" + id + "\" in deze tabel.");
    }

    private static Rij met(Rij rij, String kolom, String waarde) {
        Map<String, String> cellen = new LinkedHashMap<>(rij.cellen());
        cellen.put(kolom, waarde);
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

    private static Tabelbestand uniek(Tabelbestand tabel) {
        Set<String> gezien = new HashSet<>();
        for (Rij rij : tabel.rijen()) {
            if (rij.id().isEmpty()) {
                throw new VerkeerdeStap("Een rij heeft een id nodig, zoals A6 of NOP-S11.");
            }
            if (!gezien.add(rij.id())) {
                throw new VerkeerdeStap("Er is al een rij \"" + rij.id() + "\". Kies een ander id.");
            }
        }
        return tabel;
    }
}
