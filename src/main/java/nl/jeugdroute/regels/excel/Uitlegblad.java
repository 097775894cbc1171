// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Keuze;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet <i>Uitleg</i>: what the table is for, every column, how to write a cell, and the lists behind the
 * drop-downs.
 */
final class Uitlegblad {

    private static final List<Integer> BREEDTES = List.of(34, 40, 70, 46);
    private static final List<String> WERKWIJZE = List.of(
            "Verander cellen, voeg rijen toe of verwijder hele rijen. Laat de koprij en de volgorde van de kolommen"
                    + " staan.",
            "Verberg niets, streep niets door en gebruik geen formules of samengevoegde cellen. Jeugdroute weigert"
                    + " die.",
            "Sla het bestand op als .xlsx en laad het in bij Jeugdroute. U ziet daarna alle meldingen in een keer.");

    private final XSSFSheet blad;
    private final Opmaak opmaak;
    private final Map<String, String> bereiken = new HashMap<>();
    private int volgende;

    private Uitlegblad(XSSFSheet blad, Opmaak opmaak) {
        this.blad = blad;
        this.opmaak = opmaak;
    }

    /** Writes the sheet; gives per column name the cells that hold its values, for drop-downs. */
    static Map<String, String> schrijf(XSSFWorkbook werkboek, Opmaak opmaak, Excelblad inhoud) {
        Uitlegblad uitleg = new Uitlegblad(werkboek.createSheet(Bladnamen.UITLEG), opmaak);
        uitleg.schrijf(inhoud);
        return uitleg.bereiken;
    }

    private void schrijf(Excelblad inhoud) {
        for (int k = 0; k < BREEDTES.size(); k++) {
            blad.setColumnWidth(k, BREEDTES.get(k) * 256);
        }
        regel(opmaak.kopje(), inhoud.tabel().titel());
        regel(opmaak.tekst(), inhoud.tabel().uitleg());
        volgende++;
        kop("Zo werkt u in dit bestand");
        WERKWIJZE.forEach(zin -> regel(opmaak.tekst(), zin));
        volgende++;
        kop("Kolom", "Naam", "Wat u invult", "Voorbeelden");
        inhoud.kolommen()
                .forEach(kolom ->
                        regel(opmaak.langeTekst(), kolom.naam(), kolom.label(), kolom.uitleg(), voorbeelden(kolom)));
        volgende++;
        grammatica();
        volgende++;
        kop("Keuzelijst van kolom", "Waarde", "Betekenis");
        inhoud.kolommen().forEach(this::keuzes);
        blad.createFreezePane(0, 1);
        Excelschrijver.opEenBladBreed(blad);
    }

    private void grammatica() {
        kop("Zo schrijft u een voorwaarde", "Voorbeeld", "Betekenis");
        regel(
                opmaak.langeTekst(),
                "Maakt niet uit",
                "*",
                "De rij geldt bij elke waarde. Laat een voorwaarde nooit leeg.");
        regel(opmaak.langeTekst(), "Een waarde", "JA", "Alleen als het antwoord ja is.");
        regel(opmaak.langeTekst(), "Een van deze", "NEE|ONBEKEND", "Als het antwoord nee of onbekend is.");
        regel(opmaak.langeTekst(), "Alles behalve", "niet NEE", "Bij elk antwoord behalve nee.");
        regel(opmaak.langeTekst(), "Getal van en met", "12 t/m 17", "Van 12 tot en met 17.");
        regel(opmaak.langeTekst(), "Getal vergelijken", ">= 18", "18 of hoger. Ook <=, < en > kunnen.");
        regel(opmaak.langeTekst(), "Decimalen", "2,1", "Gebruik een komma. Schrijf 1000 zonder punt.");
        regel(opmaak.langeTekst(), "Lijst bevat", "bevat T9|T10", "Als T9 of T10 in de lijst staat.");
        regel(opmaak.langeTekst(), "Lijst bevat niet", "bevat niet T9", "Als T9 niet in de lijst staat.");
        regel(opmaak.langeTekst(), "Niets ingevuld", "leeg", "Als er niets is ingevuld. Ook: niet leeg.");
        regel(opmaak.langeTekst(), "Datum", "2027-01-01", "Jaar, maand, dag. Alleen in kolommen met een datum.");
    }

    private void keuzes(Kolomuitleg kolom) {
        if (kolom.keuzes().isEmpty()) {
            return;
        }
        int eerste = volgende + 1;
        for (Keuze keuze : kolom.keuzes()) {
            regel(opmaak.langeTekst(), kolom.naam(), keuze.waarde(), keuze.label());
        }
        bereiken.put(kolom.naam(), Bladnamen.UITLEG + "!$B$" + eerste + ":$B$" + volgende);
    }

    private static String voorbeelden(Kolomuitleg kolom) {
        List<String> waarden = kolom.keuzes().stream().map(Keuze::waarde).toList();
        String eerste = waarden.isEmpty() ? "" : waarden.get(waarden.size() - 1);
        return switch (kolom.soort()) {
            case TEKST -> "";
            case DATUM -> "2027-01-01";
            case CODE -> eerste;
            case CODES -> eerste + (waarden.size() > 1 ? " of " + waarden.get(0) + " | " + eerste : "");
            case VOORWAARDE -> "* of " + eerste + " of niet " + eerste;
            case VOORWAARDE_LIJST -> "* of leeg of " + eerste;
            case VOORWAARDE_GETAL -> "* of 12 t/m 17 of >= 18 of < 18|leeg";
        };
    }

    private void kop(String... teksten) {
        regel(opmaak.kop(Rol.KOP), teksten);
    }

    private void regel(XSSFCellStyle stijl, String... teksten) {
        XSSFRow rij = blad.createRow(volgende++);
        for (int k = 0; k < teksten.length; k++) {
            Excelschrijver.zet(rij, k, teksten[k], stijl);
        }
        Excelschrijver.hoogte(blad, rij);
    }
}
