// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import static nl.jeugdroute.regels.excel.Bederf.AANBOD;
import static nl.jeugdroute.regels.excel.Bederf.CATALOGUS;
import static nl.jeugdroute.regels.excel.Bederf.RANGORDE;
import static nl.jeugdroute.regels.excel.Bederf.TERMEN;
import static nl.jeugdroute.regels.excel.Bederf.ZWAARTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes people really make in a file they upload: each is refused, with its place and a way out. */
class BedorvenBestandenTest {

    private static final String DANK = "Het gezin praat graag met iemand die dit zelf heeft meegemaakt.";
    private static final String VASTE_SPATIE = "\u00A0";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"csvCellen", "csvBestanden", "xlsxCellen", "xlsxBladen", "andereBestanden"})
    void wordt_geweigerd_met_rij_kolom_en_uitweg(Bederf bederf) {
        Uploadresultaat uitkomst = new Uploadlezer(ExcelrondreisTest.RULES).lees(bederf.upload(), bederf.doel());

        assertThat(uitkomst).isInstanceOf(Uploadresultaat.Geweigerd.class);
        List<Bevinding> bevindingen = ((Uploadresultaat.Geweigerd) uitkomst).bevindingen();
        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(bederf.upload().naam());
            assertThat(bevinding.melding()).contains(bederf.melding());
            assertThat(bevinding.rijnummer()).isEqualTo(bederf.rij());
            assertThat(bevinding.rij()).isEqualTo(bederf.id());
            assertThat(bevinding.kolom()).isEqualTo(bederf.kolom());
        });
        assertThat(bevindingen).hasSizeLessThan(10).allSatisfy(bevinding -> assertThat(bevinding.regel())
                .doesNotContain("Exception", "java.", "org.", "nl.jeugdroute", "null"));
    }

    static Stream<Bederf> csvCellen() {
        return Stream.of(
                cel("een formule", "=SOM(A1:A3)", "begint met =. Excel maakt daar een formule van"),
                cel("een formule met een spatie ervoor", " =1+1", "begint met ="),
                cel("een functie met een apenstaartje", "@SOM(1)", "begint met @"),
                cel("een plus", "+bellen", "begint met +"),
                cel("een opsomming met een streepje", "- eerst bellen", "begint met -"),
                cel("een los streepje", "-", "Een los streepje zegt niets"),
                cel("de fout #NAAM?", "#NAAM?", "\"#NAAM?\" is een foutmelding van Excel"),
                cel("de fout #NAME?", "#NAME?", "foutmelding van Excel"),
                cel("de fout #N/B", "#N/B", "foutmelding van Excel"),
                cel("de fout #VERW!", "#VERW!", "foutmelding van Excel"),
                cel("de fout van LibreOffice", "Err:502", "foutmelding van Excel"),
                cel("een te smalle kolom", "########", "Hier staan alleen hekjes"),
                cel("een vaste spatie", "Het" + VASTE_SPATIE + "gezin praat", "Typ de tekst opnieuw: \"Het gezin praat\""),
                cel("een zacht streepje", "Het ge\u00ADzin", "onzichtbaar teken"),
                cel("een spatie zonder breedte", "Het\u200B gezin", "onzichtbaar teken"),
                cel("een teken dat de tekst omdraait", "Het \u202Egezin", "onzichtbaar teken"),
                cel("een regeleinde", "\"Het gezin\r\npraat\"", "In deze cel staat een regeleinde"),
                cel("een tab", "Het\tgezin", "tab of een ander teken"),
                cel("een verloren letter", "co\uFFFDrdinatie", "een letter verloren gegaan"),
                cel("verminkte accenten", "co\u00C3\u00B6rdinatie", "Bedoelde u \"co\u00F6rdinatie\"?"),
                cel("meer dan 4.000 tekens", "x".repeat(4_001), "Deze tekst heeft 4001 tekens"),
                Bederf.csv("gekrulde aanhalingstekens om een code", ZWAARTE, "D7;2015-01-01;2018-12-31;*;*;*;*;*;*;JA",
                        "D7;2015-01-01;2018-12-31;*;*;*;*;*;*;\u201CJA\u201D", 7, "D7", "voorkeurErvaringsdeskundige",
                        "Bedoelde u \"JA\"?"),
                Bederf.csv("een onbekende code", ZWAARTE, ";JA;*;ERVARINGSDESKUNDIGE", ";JA;*;ERVARINGSDESKUNDIG", 7, "D7",
                        "dan route", "Bedoelde u \"ERVARINGSDESKUNDIGE\"?"),
                Bederf.csv("een datum met schuine strepen", ZWAARTE, "D7;2015-01-01", "D7;1/2/2015", 7, "D7", "geldig_van",
                        "Bedoelde u \"2015-02-01\"?"),
                Bederf.csv("een jaar met twee cijfers", ZWAARTE, "D7;2015-01-01", "D7;1-1-15", 7, "D7", "geldig_van",
                        "Schrijf het jaar met vier cijfers"),
                Bederf.csv("een dag die niet bestaat", ZWAARTE, "D7;2015-01-01", "D7;31-2-2015", 7, "D7", "geldig_van",
                        "bestaat niet op de kalender"),
                Bederf.csv("een datum die een getal werd", ZWAARTE, "D7;2015-01-01", "D7;42005", 7, "D7", "geldig_van",
                        "Bedoelde u \"2015-01-01\"?"),
                Bederf.csv("een jaar met een cijfer te veel", ZWAARTE, "D7;2015-01-01", "D7;20155-01-01", 7, "D7", "geldig_van",
                        "is geen datum die wij kennen"),
                Bederf.csv("ouder dan haar bron", ZWAARTE, "D7;2015-01-01", "D7;2014-08-27", 7, "D7", "geldig_van",
                        "haar bron NOP is van 2014-08-28"),
                Bederf.csv("een duizendpunt", ZWAARTE, "D5.1;2015-01-01;2018-12-31;DEELS|ONTOEREIKEND;*;< 18|leeg",
                        "D5.1;2015-01-01;2018-12-31;DEELS|ONTOEREIKEND;*;1.000", 4, "D5.1", "leeftijd", "Bedoelde u \"1000\"?"),
                Bederf.csv("een bereik dat een datum werd", ZWAARTE, "D5.1;2015-01-01;2018-12-31;DEELS|ONTOEREIKEND;*;< 18|leeg",
                        "D5.1;2015-01-01;2018-12-31;DEELS|ONTOEREIKEND;*;4-aug", 4, "D5.1", "leeftijd",
                        "Bedoelde u \"4 t/m 8\"?"),
                Bederf.csv("een decimale punt", RANGORDE, ";10,4;", ";10.4;", 4, "ERVARINGSDESKUNDIGE", "rang",
                        "Bedoelde u \"10,4\"?"),
                Bederf.csv("een leeftijd met een streepje", AANBOD, "Uitgaan kun je leren;12 t/m 23", "Uitgaan kun je leren;12-23",
                        2, "P02", "leeftijd", "Bedoelde u \"12 t/m 23\"?"),
                Bederf.csv("een telefoonnummer zonder nul", TERMEN, "000 000 0000", "201234567", 2, "SAVE_WERKER", "telefoon",
                        "Bedoelde u \"0201234567\"?"),
                Bederf.csv("een telefoonnummer met een plus", TERMEN, "000 000 0000", "+31201234567", 2, "SAVE_WERKER",
                        "telefoon", "Schrijf een telefoonnummer met 0 of 00 vooraan"),
                Bederf.csv("een id met alleen cijfers", ZWAARTE, "D7;2015", "7;2015", 7, "7", "id", "zoals A7"),
                Bederf.csv("een id dat een datum wordt", ZWAARTE, "D7;2015", "MRT7;2015", 7, "MRT7", "id",
                        "maakt Excel een datum"),
                Bederf.csv("een rij zonder id", ZWAARTE, "D7;2015", ";2015", 7, "", "id", "Deze rij heeft geen id"),
                Bederf.csv("twee keer hetzelfde id", ZWAARTE, "D7;2015", "D6;2015", 7, "D6", "id", "Dit id staat ook in"),
                Bederf.csv("een leeg gemaakte voorwaarde", ZWAARTE, "D10;2015-01-01;2018-12-31;*;*;*;*;*;*;*;",
                        "D10;2015-01-01;2018-12-31;*;;*;*;*;*;*;", 8, "D10", "hulpvragen", "Schrijf * als het niet uitmaakt"));
    }

    static Stream<Bederf> csvBestanden() {
        return Stream.of(
                Bederf.csv("een lege rij ertussen", t -> t.replace("\r\nD7;", "\r\n;;;\r\nD7;"), 7, null, null,
                        "Deze rij is leeg"),
                Bederf.csv("drie lege rijen ertussen", t -> t.replace("\r\nD7;", "\r\n\r\n;;\r\n\r\nD7;"), 7, null, null,
                        "De rijen 7 tot en met 9 zijn leeg"),
                Bederf.csv("een puntkomma te veel", t -> t.replace("Het gezin praat", "Het gezin; praat"), 7, "D7", "S",
                        "Deze rij heeft 19 cellen, de koprij heeft er 18"),
                Bederf.csv("een cel te weinig", t -> t.replace("D7;2015-01-01;", "D7;"), 7, "D7", "toelichting",
                        "Deze rij heeft 17 cellen, de koprij heeft er 18"),
                Bederf.csv("een halve rij", t -> t + "D11;2015-01-01\r\n", 9, "D11", "geldig_tot", "Deze rij heeft 2 cellen"),
                Bederf.csv("een onbekende kolom", t -> t.replace(";leeftijd;", ";leeftijdd;"), 1, null, null,
                        "Bedoelde u \"leeftijd\"?"),
                Bederf.csv("een ontbrekende kolom", t -> t.replace("grondslag;", ""), 1, null, null,
                        "Deze kolommen ontbreken: grondslag"),
                Bederf.csv("een dubbele kolom", t -> t.replace(";leeftijd;", ";hulpvragen;"), 1, null, null,
                        "De kolom \"hulpvragen\" staat er twee keer"),
                Bederf.csv("verwisselde kolommen", t -> t.replace("geldig_van;geldig_tot", "geldig_tot;geldig_van"), 1, null,
                        null, "De kolommen staan in een andere volgorde"),
                Bederf.csv("een kolom zonder naam", t -> t.replace(";leeftijd;", ";;"), 1, null, null,
                        "Kolom F heeft geen naam"),
                Bederf.csv("een regel sep=", t -> "sep=;\r\n" + t.substring(1), 1, null, null, "Verwijder die rij"),
                Bederf.csv("een aanhalingsteken te veel", t -> t.replace(";Het gezin praat", ";\"Het gezin praat"), 7, "D7", "reden",
                        "Dan staat er een aanhalingsteken te veel"),
                Bederf.csv("helemaal leeg", t -> "", 0, null, null, "Dit bestand is leeg"),
                Bederf.csv("een lege eerste rij", t -> "\r\n" + t.substring(1), 1, null, null, "De eerste rij is leeg"),
                Bederf.csv("te veel rijen", t -> t + "X1;2015-01-01\r\n".repeat(20_001), 0, null, null, "meer dan 20.000 rijen"),
                Bederf.bytes("Windows-1252", "gemeenten/noordoostpolder/coordinatie.csv",
                        Bederf.csv("gemeenten/noordoostpolder/coordinatie.csv").substring(1)
                                .getBytes(Charset.forName("windows-1252")),
                        2, "F2.1", "reden", "Sla het in Excel op als \"CSV UTF-8\""),
                Bederf.bytes("Unicode-tekst van Excel", ZWAARTE, Bederf.csv(ZWAARTE).getBytes(StandardCharsets.UTF_16), 0, null,
                        null, "Sla het in Excel op als \"CSV UTF-8\""),
                Bederf.bytes("groter dan 5 MB", ZWAARTE, new byte[5 * 1024 * 1024 + 1], 0, null, null, "groter dan 5 MB"));
    }

    static Stream<Bederf> xlsxCellen() {
        return Stream.of(
                Bederf.cel("een formule", ZWAARTE, "D7", "reden", c -> c.setCellFormula("A1&\"x\""), 7,
                        "In deze cel staat een formule (=A1&\"x\")"),
                Bederf.cel("een koppeling als formule", ZWAARTE, "D7", "reden", c -> c.setCellFormula("HYPERLINK(\"http://x\")"),
                        7, "In deze cel staat een formule"),
                Bederf.cel("een foutwaarde", ZWAARTE, "D7", "reden", c -> c.setCellErrorValue((byte) 0x2A), 7,
                        "foutmelding van Excel"),
                Bederf.cel("tekst die begint als formule", ZWAARTE, "D7", "reden", c -> c.setCellValue("=1+1"), 7,
                        "begint met ="),
                Bederf.cel("WAAR in plaats van JA", ZWAARTE, "D7", "voorkeurErvaringsdeskundige", c -> c.setCellValue(true), 7,
                        "Schrijf JA of NEE"),
                Bederf.cel("een bereik dat een datum werd", ZWAARTE, "D5.1", "leeftijd", c -> datum(c, 42_220), 4,
                        "Bedoelde u \"4 t/m 8\"?"),
                Bederf.cel("een tijd", ZWAARTE, "D7", "geldig_van", c -> datum(c, 42_005.5), 7, "In deze cel staat een tijd"),
                Bederf.cel("een percentage", ZWAARTE, "D5.1", "leeftijd", c -> vorm(c, 0.75, "0%"), 4, "percentage"),
                Bederf.cel("een onmogelijk groot getal", ZWAARTE, "D5.1", "leeftijd", c -> vorm(c, 1e300, "0"), 4,
                        "Dit getal kunnen wij niet lezen"),
                Bederf.cel("een datum als getal", ZWAARTE, "D7", "geldig_van", c -> vorm(c, 42_005, "0"), 7,
                        "Bedoelde u \"2015-01-01\"?"),
                Bederf.cel("een telefoonnummer als getal", TERMEN, "SAVE_WERKER", "telefoon", c -> vorm(c, 201_234_567, "0"), 2,
                        "Bedoelde u \"0201234567\"?"),
                Bederf.cel("een doorgehaalde cel", ZWAARTE, "D7", "reden", BedorvenBestandenTest::streepDoor, 7,
                        "Hier is tekst doorgehaald"),
                Bederf.cel("een doorgehaald woord", ZWAARTE, "D7", "reden", BedorvenBestandenTest::streepDoorEenWoord, 7,
                        "Hier is tekst doorgehaald"),
                Bederf.cel("onzichtbaar gemaakte tekst", ZWAARTE, "D7", "reden", c -> stijl(c, ";;;"), 7,
                        "De opmaak maakt deze cel onzichtbaar"),
                Bederf.cel("een regeleinde met Alt en Enter", ZWAARTE, "D7", "reden", c -> c.setCellValue("een\ntwee"), 7,
                        "In deze cel staat een regeleinde"),
                Bederf.cel("een leeg gemaakte voorwaarde", ZWAARTE, "D7", "leeftijd", XSSFCell::setBlank, 7,
                        "Schrijf * als het niet uitmaakt"),
                Bederf.cel("een typefout", CATALOGUS, "S2", "organisatieniveau", c -> c.setCellValue("REGIONAL"), rij("S2"),
                        "Bedoelde u \"REGIONAAL\"?"),
                Bederf.cel("een voorwaarde in kleine letters", ZWAARTE, "D7", "voorkeurErvaringsdeskundige",
                        c -> c.setCellValue("ja"), 7, "Bedoelde u \"JA\"?"));
    }

    static Stream<Bederf> xlsxBladen() {
        return Stream.of(
                Bederf.blad("samengevoegde cellen", b -> b.addMergedRegion(CellRangeAddress.valueOf("D3:D4")), 3, "D2",
                        "eigenKracht", "De cellen D3:D4 zijn samengevoegd"),
                Bederf.blad("een verborgen rij", b -> b.getRow(6).setZeroHeight(true), 7, "D7", null, "Deze rij is verborgen"),
                Bederf.blad("een rij van nul hoog", b -> b.getRow(6).setHeight((short) 0), 7, "D7", null, "Deze rij is verborgen"),
                Bederf.blad("een verborgen kolom", b -> b.setColumnHidden(5, true), 1, null, "leeftijd",
                        "Deze kolom is verborgen"),
                Bederf.blad("een lege rij ertussen", b -> b.shiftRows(6, 7, 1), 7, null, null, "Deze rij is leeg"),
                Bederf.blad("een titel boven de tabel", b -> b.shiftRows(0, 7, 1), 1, null, null, "De eerste rij is leeg"),
                Bederf.blad("een kolom erbij", b -> b.getRow(0).createCell(18).setCellValue("notitie"), 1, null, null,
                        "Kolom \"notitie\" staat niet in de lijst"),
                Bederf.blad("tekst naast de tabel", b -> b.getRow(6).createCell(20).setCellValue("nog doen"), 7, "D7", "U",
                        "staat geen kolomnaam"),
                Bederf.blad("tekst ver naast de tabel", b -> b.getRow(6).createCell(9_000).setCellValue("x"), 7, "D7", "MHE",
                        "ver buiten de tabel"),
                Bederf.blad("een andere kolomnaam", b -> b.getRow(0).getCell(5).setCellValue("Leeftijd"), 1, null, null,
                        "Bedoelde u \"leeftijd\"?"),
                Bederf.boek("een extra blad", ZWAARTE, b -> b.createSheet("Blad2"), 0, null, null, "meer bladen dan een"),
                Bederf.boek("een verborgen blad", ZWAARTE, b -> b.setSheetHidden(0, true), 0, null, null, "is verborgen"),
                Bederf.boek("alleen de uitleg", ZWAARTE, b -> b.removeSheetAt(0), 0, null, null,
                        "geen blad met de tabel"),
                Bederf.boek("een veranderde herkomst", ZWAARTE,
                        b -> b.getSheet("Herkomst").getRow(4).getCell(1).setCellValue("abc"), 0, null, null,
                        "Het blad Herkomst is veranderd"),
                Bederf.xlsx("van een andere tabel", RANGORDE, ExcelrondreisTest.xlsx("landelijk/rangorde.csv"), 0, null, null,
                        "Dit bestand is van de tabel rangorde van landelijk"),
                Bederf.boek("een opmerking bij een cel", ZWAARTE, BedorvenBestandenTest::opmerking, 0, null, null,
                        "opmerkingen bij cellen"));
    }

    static Stream<Bederf> andereBestanden() {
        byte[] xlsx = ExcelrondreisTest.xlsx(ZWAARTE);
        byte[] csv = Bederf.csv(ZWAARTE).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Bederf.naam("een .xlsm", "tabel.xlsm", xlsx, "Dit bestand kan macro's bevatten (.xlsm)"),
                Bederf.naam("een Excel-bestand op .csv", "tabel.csv", xlsx, "Dit is een Excel-bestand met een naam op .csv"),
                Bederf.naam("een CSV op .xlsx", "tabel.xlsx", csv, "is geen Excel-bestand"),
                Bederf.naam("een pdf", "tabel.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Dit soort bestand"),
                Bederf.naam("een half bestand", "tabel.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "Excel"),
                Bederf.naam("een zip met iets anders", "tabel.xlsx",
                        XlsxProef.delen(new byte[0], (naam, tekst) -> tekst, Map.of("word/document.xml", csv)),
                        "Dit is geen Excel-bestand"),
                Bederf.naam("een .ods", "tabel.ods",
                        XlsxProef.delen(new byte[0], (naam, tekst) -> tekst, Map.of("content.xml", csv)),
                        "LibreOffice (.ods)"));
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_rij() {
        String tekst = Bederf.csv(ZWAARTE)
                .replace("D2;2015-01-01", "D2;=NU()")
                .replace("D7;2015-01-01;2018-12-31;*;", "D7;1/1/2015;2018-12-31;TOEREIKENT;")
                .replace("D10;2015-01-01", "10;2015-01-01");

        Uploadresultaat uitkomst = new Uploadlezer(ExcelrondreisTest.RULES)
                .lees(new Upload("zwaarte.csv", tekst.getBytes(StandardCharsets.UTF_8)), ZWAARTE);

        assertThat(((Uploadresultaat.Geweigerd) uitkomst).bevindingen())
                .extracting(bevinding -> bevinding.rijnummer() + " " + bevinding.rij() + " " + bevinding.kolom())
                .containsExactly("3 D2 geldig_van", "7 D7 geldig_van", "7 D7 eigenKracht", "8 10 id");
    }

    @Test
    void een_getal_met_een_punt_geeft_maar_een_bevinding() {
        byte[] csv = Bederf.csv(RANGORDE).replace(";10,4;", ";10.4;").getBytes(StandardCharsets.UTF_8);

        Uploadresultaat uitkomst =
                new Uploadlezer(ExcelrondreisTest.RULES).lees(new Upload("rangorde.csv", csv), RANGORDE);

        assertThat(((Uploadresultaat.Geweigerd) uitkomst).bevindingen()).hasSize(1);
    }

    private static Bederf cel(String fout, String cel, String melding) {
        return Bederf.csv(fout, ZWAARTE, DANK, cel, 7, "D7", "reden", melding);
    }

    private static int rij(String id) {
        return ExcelrondreisTest.TABELLEN.tabel(CATALOGUS).orElseThrow().rijen().stream()
                .filter(rij -> rij.id().equals(id))
                .findFirst()
                .orElseThrow()
                .nummer();
    }

    private static void datum(XSSFCell cel, double dag) {
        vorm(cel, dag, "d-mmm");
    }

    private static void vorm(XSSFCell cel, double getal, String vorm) {
        stijl(cel, vorm);
        cel.setCellValue(getal);
    }

    private static void stijl(XSSFCell cel, String vorm) {
        XSSFWorkbook boek = cel.getSheet().getWorkbook();
        XSSFCellStyle stijl = boek.createCellStyle();
        stijl.setDataFormat(boek.createDataFormat().getFormat(vorm));
        cel.setCellStyle(stijl);
    }

    private static void streepDoor(XSSFCell cel) {
        XSSFWorkbook boek = cel.getSheet().getWorkbook();
        XSSFFont font = boek.createFont();
        font.setStrikeout(true);
        XSSFCellStyle stijl = boek.createCellStyle();
        stijl.setFont(font);
        cel.setCellStyle(stijl);
    }

    private static void streepDoorEenWoord(XSSFCell cel) {
        XSSFFont font = cel.getSheet().getWorkbook().createFont();
        font.setStrikeout(true);
        XSSFRichTextString tekst = new XSSFRichTextString(cel.getStringCellValue());
        tekst.applyFont(0, 3, font);
        cel.setCellValue(tekst);
    }

    private static void opmerking(XSSFWorkbook boek) {
        XSSFCell cel = XlsxProef.cel(boek, "D7", "reden");
        var anker = boek.getCreationHelper().createClientAnchor();
        var opmerking = cel.getSheet().createDrawingPatriarch().createCellComment(anker);
        opmerking.setString(new XSSFRichTextString("nog nagaan"));
        cel.setCellComment(opmerking);
    }
}
