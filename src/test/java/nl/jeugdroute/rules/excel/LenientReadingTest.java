// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Excel, LibreOffice and people do to a file without changing what it says: it reads the same. */
class LenientReadingTest {

    private static final String RANGORDE = FileDecay.RANGORDE;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void een_csv_leest_gelijk_met(String wat, UnaryOperator<String> verander) {
        byte[] csv = verander.apply(FileDecay.csv(RANGORDE)).getBytes(StandardCharsets.UTF_8);

        assertThat(lees("rangorde.csv", csv)).isEqualTo(FileDecay.csv(RANGORDE));
    }

    static Stream<Arguments> een_csv_leest_gelijk_met() {
        return Stream.of(
                geval("geen BOM", t -> t.substring(1)),
                geval("alleen LF", t -> t.replace("\r\n", "\n")),
                geval("tabs", t -> t.replace(";", "\t")),
                geval(
                        "komma's",
                        t -> t.replaceAll("(?<=^|;)([^;\r\n]*,[^;\r\n]*)(?=;|\r)", "\"$1\"")
                                .replace(";", ",")),
                geval(
                        "overal aanhalingstekens",
                        t -> "\uFEFF" + t.substring(1).replaceAll("([^;\r\n]*)(;|\r\n)", "\"$1\"$2")),
                geval("spaties aan het eind", t -> t.replace(";", " ;")),
                geval("datums zoals Excel ze toont", t -> t.replaceAll("(\\d{4})-0?(\\d+)-0?(\\d+)", "$3-$2-$1")),
                geval("lege rijen onderaan", t -> t + ";;;;;;;;;;;\r\n;;;\r\n\r\n"),
                geval("lege kolommen ernaast", t -> t.replace("\r\n", ";;;\r\n")),
                geval("een vergeten laatste scheidingsteken", t -> t.replaceAll(";\r\n", "\r\n")),
                geval("rijen in een andere volgorde", LenientReadingTest::omgekeerd),
                geval("geen regeleinde onderaan", String::stripTrailing));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void een_xlsx_leest_gelijk_met(String wat, Consumer<XSSFWorkbook> verander) {
        byte[] xlsx = XlsxFixture.bewerk(ExcelRoundTripIT.xlsx(RANGORDE), verander);

        assertThat(lees("rangorde.xlsx", xlsx)).isEqualTo(FileDecay.csv(RANGORDE));
    }

    static Stream<Arguments> een_xlsx_leest_gelijk_met() {
        return Stream.of(
                boek(
                        "een decimaal getal",
                        b -> XlsxFixture.cel(b, "ERVARINGSDESKUNDIGE", "rang").setCellValue(10.4)),
                boek(
                        "een heel getal",
                        b -> XlsxFixture.cel(b, "SOCIAAL_TEAM", "rang").setCellValue(9.0)),
                boek("een echte datum", b -> datum(XlsxFixture.cel(b, "SOCIAAL_TEAM", "gecontroleerd_op"), 46_348)),
                boek(
                        "een datum als tekst",
                        b -> XlsxFixture.cel(b, "SOCIAAL_TEAM", "gecontroleerd_op")
                                .setCellValue("22-11-2026")),
                boek("geen Uitleg en geen Herkomst", b -> {
                    b.removeSheetAt(2);
                    b.removeSheetAt(1);
                }),
                boek("een andere naam voor het blad", b -> b.setSheetName(0, "Blad1")),
                boek(
                        "lege rijen met opmaak onderaan",
                        b -> b.getSheetAt(0).createRow(900).createCell(3).setBlank()),
                boek(
                        "een verborgen lege rij",
                        b -> b.getSheetAt(0).createRow(900).setZeroHeight(true)),
                boek("een verborgen lege kolom", b -> b.getSheetAt(0).setColumnHidden(40, true)),
                boek(
                        "een spatie aan het eind",
                        b -> XlsxFixture.cel(b, "SOCIAAL_TEAM", "naam").setCellValue("Sociaal team ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void gewone_tekst_blijft_toegestaan(String tekst) {
        byte[] csv = FileDecay.csv(FileDecay.ZWAARTE)
                .replace("Het gezin praat graag met iemand die dit zelf heeft meegemaakt.", tekst)
                .getBytes(StandardCharsets.UTF_8);

        UploadReadResult uitkomst =
                new UploadReader(ExcelRoundTripIT.RULES).read(new Upload("zwaarte.csv", csv), FileDecay.ZWAARTE);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        assertThat(((UploadReadResult.ReadUpload) uitkomst).rows())
                .filteredOn(rij -> rij.id().equals("zwaarte-D7"))
                .allSatisfy(rij -> assertThat(rij.cell("reden")).isEqualTo(tekst));
    }

    static Stream<String> gewone_tekst_blijft_toegestaan() {
        return Stream.of(
                "-5",
                "-1,5",
                "-5 t/m 5",
                "'t Gezin",
                "\u201Cgekrulde\u201D aanhalingstekens en thema\u2019s",
                "1 + 1 = 2",
                "a@b",
                "#1 van de lijst",
                "co\u00F6rdinatie \u20AC 5",
                "Ja, nee / misschien",
                "100%",
                "\u00C9\u00E9n plan");
    }

    private static String lees(String naam, byte[] bytes) {
        UploadReadResult uitkomst = new UploadReader(ExcelRoundTripIT.RULES).read(new Upload(naam, bytes), RANGORDE);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        return new String(((UploadReadResult.ReadUpload) uitkomst).csv(), StandardCharsets.UTF_8);
    }

    private static Arguments geval(String wat, UnaryOperator<String> verander) {
        return Arguments.of(wat, verander);
    }

    private static Arguments boek(String wat, Consumer<XSSFWorkbook> verander) {
        return Arguments.of(wat, verander);
    }

    private static String omgekeerd(String tekst) {
        String[] regels = tekst.split("\r\n");
        StringBuilder om = new StringBuilder(regels[0]).append("\r\n");
        for (int r = regels.length - 1; r > 0; r--) {
            om.append(regels[r]).append("\r\n");
        }
        return om.toString();
    }

    private static void datum(XSSFCell cel, double dag) {
        XSSFWorkbook boek = cel.getSheet().getWorkbook();
        XSSFCellStyle stijl = boek.createCellStyle();
        stijl.setDataFormat((short) 14);
        cel.setCellStyle(stijl);
        cel.setCellValue(dag);
    }
}
