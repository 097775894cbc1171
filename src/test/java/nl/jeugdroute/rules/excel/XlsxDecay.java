// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static nl.jeugdroute.rules.excel.FileDecay.CATALOGUS;
import static nl.jeugdroute.rules.excel.FileDecay.RANGORDE;
import static nl.jeugdroute.rules.excel.FileDecay.TERMEN;
import static nl.jeugdroute.rules.excel.FileDecay.ZWAARTE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files with one mistake each, and files that only look like one. */
final class XlsxDecay {

    private XlsxDecay() {}

    static Stream<FileDecay> cellen() {
        return Stream.of(
                FileDecay.cel(
                        "een formule",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> c.setCellFormula("A1&\"x\""),
                        7,
                        "In deze cel staat een formule (=A1&\"x\")"),
                FileDecay.cel(
                        "een koppeling als formule",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> c.setCellFormula("HYPERLINK(\"http://x\")"),
                        7,
                        "In deze cel staat een formule"),
                FileDecay.cel(
                        "een foutwaarde",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> c.setCellErrorValue((byte) 0x2A),
                        7,
                        "foutmelding van Excel"),
                FileDecay.cel(
                        "tekst die begint als formule",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> c.setCellValue("=1+1"),
                        7,
                        "begint met ="),
                FileDecay.cel(
                        "WAAR in plaats van JA",
                        ZWAARTE,
                        "zwaarte-D7",
                        "voorkeurErvaringsdeskundige",
                        c -> c.setCellValue(true),
                        7,
                        "Schrijf JA of NEE"),
                FileDecay.cel(
                        "een bereik dat een datum werd",
                        ZWAARTE,
                        "zwaarte-D5.1",
                        "leeftijd",
                        c -> datum(c, 42_220),
                        4,
                        "Bedoelde u \"4 t/m 8\"?"),
                FileDecay.cel(
                        "een tijd",
                        ZWAARTE,
                        "zwaarte-D7",
                        "geldig_van",
                        c -> datum(c, 42_005.5),
                        7,
                        "In deze cel staat een tijd"),
                FileDecay.cel(
                        "een percentage",
                        ZWAARTE,
                        "zwaarte-D5.1",
                        "leeftijd",
                        c -> vorm(c, 0.75, "0%"),
                        4,
                        "percentage"),
                FileDecay.cel(
                        "een onmogelijk groot getal",
                        ZWAARTE,
                        "zwaarte-D5.1",
                        "leeftijd",
                        c -> vorm(c, 1e300, "0"),
                        4,
                        "Dit getal kunnen wij niet lezen"),
                FileDecay.cel(
                        "een datum als getal",
                        ZWAARTE,
                        "zwaarte-D7",
                        "geldig_van",
                        c -> vorm(c, 42_005, "0"),
                        7,
                        "Bedoelde u \"2015-01-01\"?"),
                FileDecay.cel(
                        "een telefoonnummer als getal",
                        TERMEN,
                        "SAVE_WERKER",
                        "telefoon",
                        c -> vorm(c, 201_234_567, "0"),
                        2,
                        "Bedoelde u \"0201234567\"?"),
                FileDecay.cel(
                        "een doorgehaalde cel",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        XlsxDecay::streepDoor,
                        7,
                        "Hier is tekst doorgehaald"),
                FileDecay.cel(
                        "een doorgehaald woord",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        XlsxDecay::streepDoorEenWoord,
                        7,
                        "Hier is tekst doorgehaald"),
                FileDecay.cel(
                        "onzichtbaar gemaakte tekst",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> stijl(c, ";;;"),
                        7,
                        "De opmaak maakt deze cel onzichtbaar"),
                FileDecay.cel(
                        "een regeleinde met Alt en Enter",
                        ZWAARTE,
                        "zwaarte-D7",
                        "reden",
                        c -> c.setCellValue("een\ntwee"),
                        7,
                        "In deze cel staat een regeleinde"),
                FileDecay.cel(
                        "een leeg gemaakte voorwaarde",
                        ZWAARTE,
                        "zwaarte-D7",
                        "leeftijd",
                        XSSFCell::setBlank,
                        7,
                        "Schrijf * als het niet uitmaakt"),
                FileDecay.cel(
                        "een typefout",
                        CATALOGUS,
                        "S2",
                        "organisatieniveau",
                        c -> c.setCellValue("REGIONAL"),
                        rij("S2"),
                        "Bedoelde u \"REGIONAAL\"?"),
                FileDecay.cel(
                        "een voorwaarde in kleine letters",
                        ZWAARTE,
                        "zwaarte-D7",
                        "voorkeurErvaringsdeskundige",
                        c -> c.setCellValue("ja"),
                        7,
                        "Bedoelde u \"JA\"?"));
    }

    static Stream<FileDecay> bladen() {
        return Stream.of(
                FileDecay.blad(
                        "samengevoegde cellen",
                        b -> b.addMergedRegion(CellRangeAddress.valueOf("D3:D4")),
                        3,
                        "zwaarte-D2",
                        "eigenKracht",
                        "De cellen D3:D4 zijn samengevoegd"),
                FileDecay.blad(
                        "een verborgen rij",
                        b -> b.getRow(6).setZeroHeight(true),
                        7,
                        "zwaarte-D7",
                        null,
                        "Deze rij is verborgen"),
                FileDecay.blad(
                        "een rij van nul hoog",
                        b -> b.getRow(6).setHeight((short) 0),
                        7,
                        "zwaarte-D7",
                        null,
                        "Deze rij is verborgen"),
                FileDecay.blad(
                        "een verborgen kolom",
                        b -> b.setColumnHidden(5, true),
                        1,
                        null,
                        "leeftijd",
                        "Deze kolom is verborgen"),
                FileDecay.blad("een lege rij ertussen", b -> b.shiftRows(6, 7, 1), 7, null, null, "Deze rij is leeg"),
                FileDecay.blad(
                        "een titel boven de tabel", b -> b.shiftRows(0, 7, 1), 1, null, null, "De eerste rij is leeg"),
                FileDecay.blad(
                        "een kolom erbij",
                        b -> b.getRow(0).createCell(18).setCellValue("notitie"),
                        1,
                        null,
                        null,
                        "Kolom \"notitie\" staat niet in de lijst"),
                FileDecay.blad(
                        "tekst naast de tabel",
                        b -> b.getRow(6).createCell(20).setCellValue("nog doen"),
                        7,
                        "zwaarte-D7",
                        "U",
                        "staat geen kolomnaam"),
                FileDecay.blad(
                        "tekst ver naast de tabel",
                        b -> b.getRow(6).createCell(9_000).setCellValue("x"),
                        7,
                        "zwaarte-D7",
                        "MHE",
                        "ver buiten de tabel"),
                FileDecay.blad(
                        "een andere kolomnaam",
                        b -> b.getRow(0).getCell(5).setCellValue("Leeftijd"),
                        1,
                        null,
                        null,
                        "Bedoelde u \"leeftijd\"?"),
                FileDecay.boek(
                        "een extra blad", ZWAARTE, b -> b.createSheet("Blad2"), 0, null, null, "meer bladen dan een"),
                FileDecay.boek(
                        "een verborgen blad", ZWAARTE, b -> b.setSheetHidden(0, true), 0, null, null, "is verborgen"),
                FileDecay.boek(
                        "alleen de uitleg", ZWAARTE, b -> b.removeSheetAt(0), 0, null, null, "geen blad met de tabel"),
                FileDecay.boek(
                        "een veranderde herkomst",
                        ZWAARTE,
                        b -> b.getSheet("Herkomst").getRow(4).getCell(1).setCellValue("abc"),
                        0,
                        null,
                        null,
                        "Het blad Herkomst is veranderd"),
                FileDecay.xlsx(
                        "van een andere tabel",
                        RANGORDE,
                        ExcelRoundTripIT.xlsx("landelijk/rangorde.csv"),
                        0,
                        null,
                        null,
                        "Dit bestand is van de tabel rangorde van landelijk"),
                FileDecay.boek(
                        "een opmerking bij een cel",
                        ZWAARTE,
                        XlsxDecay::opmerking,
                        0,
                        null,
                        null,
                        "opmerkingen bij cellen"));
    }

    static Stream<FileDecay> andereBestanden() {
        byte[] xlsx = ExcelRoundTripIT.xlsx(ZWAARTE);
        byte[] csv = FileDecay.csv(ZWAARTE).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                FileDecay.naam("een .xlsm", "tabel.xlsm", xlsx, "Dit bestand kan macro's bevatten (.xlsm)"),
                FileDecay.naam(
                        "een Excel-bestand op .csv",
                        "tabel.csv",
                        xlsx,
                        "Dit is een Excel-bestand met een naam op .csv"),
                FileDecay.naam("een CSV op .xlsx", "tabel.xlsx", csv, "is geen Excel-bestand"),
                FileDecay.naam(
                        "een pdf", "tabel.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Dit soort bestand"),
                FileDecay.naam("een half bestand", "tabel.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "Excel"),
                FileDecay.naam(
                        "een zip met iets anders",
                        "tabel.xlsx",
                        XlsxFixture.delen(new byte[0], (naam, tekst) -> tekst, Map.of("word/document.xml", csv)),
                        "Dit is geen Excel-bestand"),
                FileDecay.naam(
                        "een .ods",
                        "tabel.ods",
                        XlsxFixture.delen(new byte[0], (naam, tekst) -> tekst, Map.of("content.xml", csv)),
                        "LibreOffice (.ods)"));
    }

    private static int rij(String id) {
        return ExcelRoundTripIT.TABELLEN.table(CATALOGUS).orElseThrow().rows().stream()
                .filter(rij -> rij.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
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
        XSSFCell cel = XlsxFixture.cel(boek, "zwaarte-D7", "reden");
        var anker = boek.getCreationHelper().createClientAnchor();
        var opmerking = cel.getSheet().createDrawingPatriarch().createCellComment(anker);
        opmerking.setString(new XSSFRichTextString("nog nagaan"));
        cel.setCellComment(opmerking);
    }
}
