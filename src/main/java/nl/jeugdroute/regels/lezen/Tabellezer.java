// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;

/** Reads a table file of a layer and gives every column its role. Unknown or missing columns are findings. */
final class Tabellezer {

    private static final List<String> VOORBEELDKOLOMMEN = List.of(
            ("id titel thema moeilijkheid peildatum feiten route vorm voorlopig nevenroutes urgentie coordinatie niveau"
                            + " voorzieningen acties ontbrekend open_punten verzoek_ontbreekt pgb regels net_niet bron"
                            + " toelichting")
                    .split(" "));

    private static final List<String> VERHAALKOLOMMEN =
            List.of("id voorbeeld thema moeilijkheid titel verhaal leerpunt route niveau beschikking".split(" "));

    /** Codes that Excel turns into a day when somebody opens the file: MRT1 becomes 1 March. */
    private static final Pattern LIJKT_DATUM =
            Pattern.compile("(?i)(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sept?|okt|oct|nov|dec)-?\\d{1,4}");

    private final Tabelbron bron;
    private final Bevindingen bevindingen;

    Tabellezer(Tabelbron bron, Bevindingen bevindingen) {
        this.bron = bron;
        this.bevindingen = bevindingen;
    }

    Optional<Tabel> lees(Laag laag, Tabelopgave opgave) {
        Path bestand = laag.map().resolve(opgave.naam() + ".csv");
        String naam = bron.naam(bestand);
        if (!bron.bestaat(bestand)) {
            bevindingen.bestand(naam, "Dit bestand ontbreekt, maar pakket.yaml noemt het wel.");
            return Optional.empty();
        }
        return bron.lees(bestand).flatMap(inhoud -> {
            List<Kolom> kolommen = Definitietabel.van(opgave.naam())
                    .map(soort -> definitie(naam, inhoud.kop(), soort))
                    .orElseGet(
                            () -> beslistabel(naam, inhoud.kop(), opgave.naam().equals(Beloftelezer.TABEL)));
            if (kolommen.isEmpty()) {
                return Optional.empty();
            }
            Tabel tabel = new Tabel(
                    laag.id(), opgave.naam(), opgave.titel(), opgave.uitleg(), naam, kolommen, inhoud.rijen());
            tabel.rijen().forEach(rij -> id(tabel, rij));
            return Optional.of(tabel);
        });
    }

    private void id(Tabel tabel, Rij rij) {
        String id = rij.id();
        if (id.isEmpty()) {
            bevindingen.cel(tabel, rij, "id", "Deze rij heeft geen id. Geef de rij een eigen id, zoals A6 of NOP-S11.");
        } else if (id.matches("[\\d.,]+")) {
            bevindingen.cel(
                    tabel,
                    rij,
                    "id",
                    "Een id met alleen cijfers verandert Excel soms. Zet er een letter voor, zoals A" + id + ".");
        } else if (LIJKT_DATUM.matcher(id).matches()) {
            bevindingen.cel(
                    tabel,
                    rij,
                    "id",
                    "Van \"" + id + "\" maakt Excel een datum. Kies een ander id, zoals R-" + id + ".");
        } else if (!id.matches("\\p{L}[\\p{L}0-9._()=-]*")) {
            bevindingen.cel(
                    tabel, rij, "id", "Een id begint met een letter en heeft geen spaties, zoals A6 of NOP-S11.");
        }
    }

    /** The example cases of a pack; a table without rows when there are none. */
    Tabel voorbeelden(Laag laag) {
        return naastDeRegels(
                laag, "voorbeelden", "Voorbeelden", "Fictieve casussen met het verwachte advies.", VOORBEELDKOLOMMEN);
    }

    /** The stories to practise with; a table without rows when there are none. */
    Tabel verhalen(Laag laag) {
        return naastDeRegels(
                laag, "verhalen", "Verhalen", "Voorbeelden als verhaal, om mee te oefenen.", VERHAALKOLOMMEN);
    }

    /** A table that stands beside the rules: no row of it concludes anything, so no pakket.yaml announces it. */
    private Tabel naastDeRegels(Laag laag, String tabel, String titel, String uitleg, List<String> namen) {
        Path bestand = laag.map().resolve(tabel + ".csv");
        String naam = bron.naam(bestand);
        List<Kolom> kolommen =
                namen.stream().map(k -> new Kolom(k, Rol.EIGENSCHAP)).toList();
        List<Rij> rijen = bron.bestaat(bestand)
                ? bron.lees(bestand)
                        .filter(inhoud -> controleer(naam, inhoud.kop(), kolommen))
                        .map(Tabelinhoud::rijen)
                        .orElse(List.of())
                : List.of();
        return new Tabel(laag.id(), tabel, titel, uitleg, naam, kolommen, rijen);
    }

    private List<Kolom> definitie(String naam, List<String> kop, Definitietabel soort) {
        List<Kolom> verwacht = new ArrayList<>();
        Definitietabel.KOP.forEach(k -> verwacht.add(new Kolom(k, Rol.KOP)));
        soort.eigenschappen().forEach(k -> verwacht.add(new Kolom(k, Rol.EIGENSCHAP)));
        soort.verantwoording().forEach(k -> verwacht.add(new Kolom(k, Rol.VERANTWOORDING)));
        return controleer(naam, kop, verwacht) ? verwacht : List.of();
    }

    private List<Kolom> beslistabel(String naam, List<String> kop, boolean beloften) {
        List<Kolom> kolommen = new ArrayList<>();
        Definitietabel.KOP.forEach(k -> kolommen.add(new Kolom(k, Rol.KOP)));
        List<String> verantwoording = new ArrayList<>(List.of("reden"));
        verantwoording.addAll(Definitietabel.SLOT);
        List<String> conclusies = Arrays.stream(Soort.values())
                .map(Soort::kolom)
                .filter(k -> !k.isEmpty())
                .toList();
        boolean goed = true;
        for (String kolom : kop) {
            if (Definitietabel.KOP.contains(kolom) || verantwoording.contains(kolom)) {
                continue;
            }
            if (beloften && (kolom.startsWith(Belofterij.ALTIJD) || kolom.startsWith(Belofterij.NOOIT))) {
                kolommen.add(new Kolom(kolom, Rol.BELOFTE));
            } else if (beloften && kolom.startsWith("dan ")) {
                bevindingen.rij(
                        naam,
                        1,
                        "Kolom \"" + kolom + "\": een belofte zegt \"dan altijd\" of \"dan nooit\", en dan een veld.");
                goed = false;
            } else if (kolom.startsWith("dan ")) {
                if (!conclusies.contains(kolom)) {
                    bevindingen.rij(naam, 1, "Kolom " + Suggestie.onbekend(kolom, conclusies));
                    goed = false;
                }
                kolommen.add(new Kolom(kolom, Rol.CONCLUSIE));
            } else {
                kolommen.add(new Kolom(kolom, Rol.VOORWAARDE));
            }
        }
        verantwoording.forEach(k -> kolommen.add(new Kolom(k, Rol.VERANTWOORDING)));
        return controleer(naam, kop, kolommen) && goed ? kolommen : List.of();
    }

    /**
     * Tells what is wrong with a header; whether the rows can still be read, so that their mistakes are told as well.
     */
    private boolean controleer(String naam, List<String> kop, List<Kolom> verwacht) {
        List<String> namen = verwacht.stream().map(Kolom::naam).toList();
        List<String> ontbreekt = namen.stream().filter(k -> !kop.contains(k)).toList();
        List<String> teveel = kop.stream().filter(k -> !namen.contains(k)).toList();
        if (!ontbreekt.isEmpty()) {
            bevindingen.rij(naam, 1, "Deze kolommen ontbreken: " + String.join(", ", ontbreekt) + ".");
        }
        teveel.forEach(k -> bevindingen.rij(naam, 1, "Kolom " + Suggestie.onbekend(k, namen)));
        if (ontbreekt.isEmpty() && teveel.isEmpty() && !kop.equals(namen)) {
            bevindingen.rij(
                    naam, 1, "De kolommen staan in een andere volgorde. Zet ze zo: " + String.join(";", namen) + ".");
        }
        return ontbreekt.isEmpty();
    }
}
