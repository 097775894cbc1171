// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult.RejectedUpload;
import nl.jeugdroute.rules.UploadReader;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file that people bring instead of a table has its own sentence, whatever its name is. */
class UploadFormatTest {

    /** A file of another kind, and what the answer says. */
    record OtherFile(String naam, byte[] bytes, String melding) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<OtherFile> bestanden() {
        return Stream.of(
                tekst("oud.xls", "\u0009\u0008\u0010\u0000\u0000\u0006\u0005\u0000", "oud Excel-bestand (.xls)"),
                new OtherFile("oud5.xls", ole2("Book"), "oud Excel-bestand (.xls)"),
                new OtherFile("oud8.xlsx", ole2("Workbook"), "oud Excel-bestand (.xls)"),
                new OtherFile("oud.csv", ole2("Workbook"), "oud Excel-bestand (.xls)"),
                new OtherFile("brief.doc", ole2("WordDocument"), "oud Word-bestand"),
                new OtherFile("dia.xls", ole2("PowerPoint Document"), "oud Office-bestand"),
                new OtherFile("slot.xlsx", ole2("EncryptedPackage"), "heeft een wachtwoord"),
                zip("tabel.xlsb", "xl/workbook.bin", "", "binair Excel-bestand (.xlsb)"),
                zip("tabel.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "LibreOffice (.ods)"),
                zip("tabel.xlsx", "content.xml", "<x/>", "LibreOffice (.ods)"),
                zip("brief.odt", "mimetype", "application/vnd.oasis.opendocument.text", "een document, geen tabel"),
                zip("tabel.numbers", "Index/Document.iwa", "", "Kies in Numbers Archief, Exporteer naar, Excel"),
                zip("tabel.xlsx", "tabel.numbers/Index.zip", "", "bestand van Numbers"),
                zip("brief.xlsx", "word/document.xml", "<x/>", "Word-bestand"),
                zip("dia.xlsx", "ppt/presentation.xml", "<x/>", "PowerPoint-bestand"),
                zip("tabellen.zip", "tabel.xlsx", "PK", "Pak hem uit"),
                zip("tabellen.xlsx", "tabel.csv", "id", "Pak hem uit"),
                zip("tabel.csv", "xl/workbook.xml", "<x/>", "een naam op .csv"),
                zip("tabel.xlsm", "xl/workbook.xml", "<x/>", "kan macro's bevatten"),
                tekst("tabel.xls", "<html><body><table><tr><td>id</td></tr></table></body></html>", "webpagina (HTML)"),
                tekst("tabel.csv", "\uFEFF\n <!DOCTYPE html><html><head><title>Log in</title>", "webpagina (HTML)"),
                tekst("tabel.xlsx", "<table><tr><td>id</td></tr></table>", "webpagina (HTML)"),
                tekst("tabel.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "webpagina (HTML)"),
                new OtherFile("tabel16.xls", "<html><table>".getBytes(StandardCharsets.UTF_16), "webpagina (HTML)"),
                tekst(
                        "tabel.xml",
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                        "XML-werkblad (2003)"),
                tekst(
                        "tabel.fods",
                        "<?xml version=\"1.0\"?><office:document"
                                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">",
                        "LibreOffice (.fods)"),
                tekst("iets.xml", "<?xml version=\"1.0\"?><iets/>", "Dit is XML"),
                tekst("tabel.slk", "ID;PWXL;N;E\r\nC;Y1;X1;K\"id\"", "(.slk)"),
                tekst("tabel.dif", "TABLE\r\n0,1\r\n\"EXCEL\"", "(.dif)"),
                tekst("tabel.rtf", "{\\rtf1\\ansi", "tekstdocument (.rtf)"),
                tekst("tabel.xlsx", "%PDF-1.7", "Dit is een pdf"),
                tekst("tabel.csv", "%PDF-1.7", "Dit is een pdf"),
                tekst("tabel.csv.gz", "\u001F\u008B\u0008", "ingepakt bestand"),
                tekst("tabel.7z", "7z\u00BC\u00AF'\u001C", "ingepakt bestand"),
                tekst("tabel.rar", "Rar!\u001A\u0007", "ingepakt bestand"),
                tekst("tabel.png", "\u0089PNG\r\n", "een plaatje"),
                tekst("tabel.jpg", "\u00FF\u00D8\u00FF\u00E0", "een plaatje"),
                tekst("._tabel.csv", "\u0000\u0005\u0016\u0007", "hulpbestand van de Mac"),
                tekst("~$tabel.xlsx", "\u0005Piet ", "Sluit de tabel"),
                tekst(".~lock.tabel.csv#", ",piet,", "Sluit de tabel"),
                tekst("tabel.xlsx", "id;naam\r\n", "Geef het dan een naam op .csv"),
                tekst("tabel.xls", "id\tnaam\r\n", "heet .xls, maar is geen Excel-bestand"),
                tekst("tabel.txt", "id\tnaam\r\n", "Kies een .xlsx of een .csv"),
                tekst("tabel.json", "{\"id\": 1}", "Kies een .xlsx of een .csv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void noemt_de_soort_en_de_uitweg(OtherFile bestand) {
        assertThat(((RejectedUpload) new UploadReader(ExcelRoundTripIT.RULES)
                                .read(new Upload(bestand.naam(), bestand.bytes()), FileDecay.ZWAARTE))
                        .findings())
                .singleElement()
                .extracting(Finding::melding)
                .asString()
                .contains(bestand.melding())
                .doesNotContain(BESCHADIGD);
    }

    private static final String BESCHADIGD = "beschadigd";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tabel.xlsx", "TABEL.XLSX", "tabel", "tabel.zip", "tabel.xls"})
    void een_werkmap_wordt_gelezen_onder_elke_naam_die_niets_anders_belooft(String naam) {
        assertThat(new UploadReader(ExcelRoundTripIT.RULES)
                        .read(new Upload(naam, ExcelRoundTripIT.xlsx(FileDecay.ZWAARTE)), FileDecay.ZWAARTE))
                .isNotInstanceOf(RejectedUpload.class);
    }

    private static OtherFile tekst(String naam, String inhoud, String melding) {
        boolean bytes = inhoud.chars().allMatch(teken -> teken < 256);
        return new OtherFile(
                naam, inhoud.getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8), melding);
    }

    private static OtherFile zip(String naam, String deel, String inhoud, String melding) {
        byte[] zip = XlsxFixture.delen(new byte[0], (n, t) -> t, Map.of(deel, inhoud.getBytes(StandardCharsets.UTF_8)));
        return new OtherFile(naam, zip, melding);
    }

    private static byte[] ole2(String deel) {
        try (POIFSFileSystem oud = new POIFSFileSystem();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            oud.getRoot().createDocument(deel, new ByteArrayInputStream(new byte[5_000]));
            oud.writeFilesystem(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
