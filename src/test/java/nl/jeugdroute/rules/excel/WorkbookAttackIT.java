// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.ExcelWriter;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to get more than a table through the gate. */
class WorkbookAttackIT {

    private static final String ZWAARTE = FileDecay.ZWAARTE;
    private static final String DANK = "Het gezin praat graag met iemand die dit zelf heeft meegemaakt.";
    private static final int MB = 1024 * 1024;

    /** An attack: what it is, the file, and what the answer says. */
    record WorkbookAttack(String naam, byte[] bytes, String melding) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<WorkbookAttack> bestanden() throws IOException, GeneralSecurityException {
        return Stream.of(
                new WorkbookAttack("macro's", erbij("xl/vbaProject.bin", "macro"), "bevat macro's"),
                new WorkbookAttack(
                        "macro's zonder het deel",
                        inhoudstype("sheet.main+xml", "sheet.macroEnabled.main+xml"),
                        "macro's"),
                new WorkbookAttack("oude macro's", erbij("xl/macrosheets/sheet1.xml", "<x/>"), "bevat macro's"),
                new WorkbookAttack(
                        "koppelingen",
                        erbij("xl/externalLinks/externalLink1.xml", "<x/>"),
                        "koppelingen met andere bestanden"),
                new WorkbookAttack(
                        "gegevensverbinding", erbij("xl/connections.xml", "<x/>"), "koppelingen met andere gegevens"),
                new WorkbookAttack(
                        "ingesloten bestand", erbij("xl/embeddings/ole1.bin", "x"), "bevat een ander bestand"),
                new WorkbookAttack("knoppen", erbij("xl/activeX/activeX1.xml", "<x/>"), "knoppen of programma's"),
                new WorkbookAttack("draaitabel", erbij("xl/pivotTables/pivotTable1.xml", "<x/>"), "draaitabel"),
                new WorkbookAttack("plaatje", erbij("xl/media/image1.png", "x"), "plaatje"),
                new WorkbookAttack(
                        "buiten de map", erbij("../../rules/landelijk/veiligheid.csv", "x"), "vreemd opgebouwd"),
                new WorkbookAttack("te veel delen", delen(500), "vreemd opgebouwd"),
                new WorkbookAttack("verwijzing naar een bestand (XXE)", xxe("file:///etc/passwd"), "DOCTYPE"),
                new WorkbookAttack("woord dat zichzelf verdubbelt", miljard(), "DOCTYPE"),
                new WorkbookAttack("zipbom in het blad", bom("xl/worksheets/sheet1.xml"), "veel te groot"),
                new WorkbookAttack("zipbom ernaast", erbij("docProps/dik.xml", "0".repeat(60 * MB)), "veel te groot"),
                new WorkbookAttack("600.000 rijen", rijen(600_000), "meer dan 20.000 rijen"),
                new WorkbookAttack("50 MB", new byte[50 * MB], "groter dan 5 MB"),
                new WorkbookAttack("wachtwoord", versleuteld(), "Dit bestand heeft een wachtwoord"),
                new WorkbookAttack("oud Excel", ole2(), "oud Excel-bestand (.xls)"),
                new WorkbookAttack("binair Excel", erbij("xl/workbook.bin", "x"), "binair Excel-bestand"),
                new WorkbookAttack("Strict Open XML", strikt(), "Strict Open XML"),
                new WorkbookAttack(
                        "kapotte XML", vervang("xl/worksheets/sheet1.xml", "</sheetData>", ""), "beschadigd"),
                new WorkbookAttack(
                        "rijen door elkaar",
                        vervang("xl/worksheets/sheet1.xml", "<row r=\"3\"", "<row r=\"2\""),
                        "beschadigd"),
                new WorkbookAttack(
                        "blad dat er niet is",
                        vervang("xl/_rels/workbook.xml.rels", "sheet1.xml", "weg.xml"),
                        "beschadigd"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void wordt_geweigerd_zonder_veel_geheugen_of_tijd(WorkbookAttack aanval) {
        long voor = toegewezen();
        long begin = rekentijd();

        UploadReadResult uitkomst = lees("tabel.xlsx", aanval.bytes());

        assertThat(toegewezen() - voor).as("bytes in totaal").isLessThan(400L * MB);
        assertThat(Duration.ofNanos(rekentijd() - begin)).as("rekentijd").isLessThan(Duration.ofSeconds(10));
        assertThat(uitkomst).isInstanceOf(UploadReadResult.RejectedUpload.class);
        assertThat(((UploadReadResult.RejectedUpload) uitkomst).findings())
                .extracting(Finding::melding)
                .anySatisfy(melding -> assertThat(melding).contains(aanval.melding()))
                .allSatisfy(melding -> assertThat(melding).doesNotContain("Exception", "java.", "org.", "root:"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\");System.exit(1);//",
                "*/ end rule \"X\" when then System.exit(1); end",
                "zie @bron( x )",
                "${7*7} #{7*7}",
                "\\\" \\u0022",
                "<script>alert(1)</script>",
                "'; DROP TABLE rijen; --",
                "[[${T(java.lang.Runtime)}]]",
                "_x003D_1+1"
            })
    void tekst_blijft_tekst_door_csv_en_excel_heen(String tekst, @TempDir Path map) throws IOException {
        byte[] xlsx = XlsxFixture.bewerk(
                ExcelRoundTripIT.xlsx(ZWAARTE),
                boek -> XlsxFixture.cel(boek, "zwaarte-D7", "reden").setCellValue(ExcelWriter.text(tekst)));

        UploadReadResult.ReadUpload langsExcel = (UploadReadResult.ReadUpload) lees("zwaarte.xlsx", xlsx);
        UploadReadResult.ReadUpload langsCsv = (UploadReadResult.ReadUpload) lees("zwaarte.csv", langsExcel.csv());
        Files.write(TestRules.kopie(map).resolve(ZWAARTE), langsCsv.csv());

        assertThat(langsCsv.csv()).isEqualTo(langsExcel.csv());
        assertThat(RuleLibrary.load(map, TestRules.KLOK)
                        .ruleSetFor("noordoostpolder", null)
                        .ruleBook()
                        .rules()
                        .get("zwaarte-D7")
                        .reden())
                .isEqualTo(tekst);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A0",
                "@SUM(1+1)*cmd|'/c calc'!A0",
                "+1+cmd|'/c calc'!A0",
                "-2+3+cmd|'/c calc'!A0",
                "\t=1+1",
                "=HYPERLINK(\"http://kwaad.example\")",
                "_x003D_1+1"
            })
    void tekst_die_een_formule_kan_worden_komt_er_niet_in(String tekst) {
        byte[] xlsx = XlsxFixture.bewerk(
                ExcelRoundTripIT.xlsx(ZWAARTE),
                boek -> XlsxFixture.cel(boek, "zwaarte-D7", "reden").setCellValue(tekst));

        assertThat(((UploadReadResult.RejectedUpload) lees("zwaarte.xlsx", xlsx)).findings())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.rij()).isEqualTo("zwaarte-D7");
                    assertThat(b.kolom()).isEqualTo("reden");
                });
    }

    @Test
    void een_groot_bestand_met_alleen_fouten_geeft_hooguit_duizend_bevindingen() {
        String kop = FileDecay.csv(ZWAARTE).lines().findFirst().orElseThrow();
        String rij = "X;1/1/15;x" + ";fout".repeat(15) + "\r\n";
        byte[] csv = (kop + "\r\n" + rij.repeat(19_000)).getBytes(StandardCharsets.UTF_8);
        long begin = rekentijd();

        UploadReadResult uitkomst = lees("zwaarte.csv", csv);

        assertThat(((UploadReadResult.RejectedUpload) uitkomst).findings()).hasSizeBetween(500, 1_000);
        assertThat(Duration.ofNanos(rekentijd() - begin)).as("rekentijd").isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void de_naam_van_een_bestand_is_nooit_een_pad() {
        assertThat(new Upload("C:\\map\\..\\zwaarte\u0000.csv", new byte[0]).name())
                .isEqualTo("zwaarte.csv");
        assertThat(new Upload("../../etc/passwd", new byte[0]).name()).isEqualTo("passwd");
    }

    private static UploadReadResult lees(String naam, byte[] bytes) {
        return new UploadReader(ExcelRoundTripIT.RULES).read(new Upload(naam, bytes), ZWAARTE);
    }

    /** Of this thread, so that whatever else this machine does is not counted. */
    private static long rekentijd() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long toegewezen() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static byte[] xlsx() {
        return ExcelRoundTripIT.xlsx(ZWAARTE);
    }

    private static byte[] erbij(String deel, String inhoud) {
        return XlsxFixture.delen(xlsx(), (naam, tekst) -> tekst, Map.of(deel, inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] delen(int aantal) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        for (int i = 0; i < aantal; i++) {
            delen.put("docProps/deel" + i + ".xml", new byte[0]);
        }
        return XlsxFixture.delen(xlsx(), (naam, tekst) -> tekst, delen);
    }

    private static byte[] vervang(String deel, String oud, String nieuw) {
        return XlsxFixture.delen(
                xlsx(), (naam, tekst) -> naam.equals(deel) ? tekst.replace(oud, nieuw) : tekst, Map.of());
    }

    private static byte[] inhoudstype(String oud, String nieuw) {
        return vervang("[Content_Types].xml", oud, nieuw);
    }

    private static byte[] xxe(String doel) {
        return vervang("xl/sharedStrings.xml", "<sst ", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + doel + "\">]><sst ");
    }

    private static byte[] miljard() {
        String woorden = Stream.iterate(1, i -> i + 1)
                .limit(9)
                .map(i -> "<!ENTITY w" + i + " \"" + ("&w" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return vervang("xl/sharedStrings.xml", "<sst ", "<!DOCTYPE sst [<!ENTITY w0 \"ha\">" + woorden + "]><sst ");
    }

    private static byte[] bom(String deel) {
        return vervang(deel, "<sheetData>", "<sheetData>" + " ".repeat(60 * MB));
    }

    private static byte[] rijen(int aantal) {
        StringBuilder rijen = new StringBuilder();
        for (int r = 1; r <= aantal; r++) {
            rijen.append("<row r=\"").append(1_000 + r).append("\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>");
        }
        return vervang("xl/worksheets/sheet1.xml", "</sheetData>", rijen + "</sheetData>");
    }

    private static byte[] strikt() {
        return XlsxFixture.delen(
                xlsx(),
                (naam, tekst) -> tekst.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                Map.of());
    }

    private static byte[] ole2() throws IOException {
        try (POIFSFileSystem oud = new POIFSFileSystem();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            oud.getRoot().createDocument("Workbook", new ByteArrayInputStream(new byte[5_000]));
            oud.writeFilesystem(uit);
            return uit.toByteArray();
        }
    }

    private static byte[] versleuteld() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem kluis = new POIFSFileSystem();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            Encryptor slot = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            slot.confirmPassword("geheim");
            try (var stroom = slot.getDataStream(kluis)) {
                stroom.write(xlsx());
            }
            kluis.writeFilesystem(uit);
            return uit.toByteArray();
        }
    }
}
