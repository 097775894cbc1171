// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.rules.ColumnHelp;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.ExcelTable;
import nl.jeugdroute.rules.ExcelWriter;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RuleTables;
import nl.jeugdroute.rules.TableContent;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Out to Excel and back without a change: nothing may differ, not one byte. */
class ExcelRoundTripIT {

    static final Path RULES = Path.of("rules");
    static final RuleTables TABELLEN = RuleTables.read(RULES);
    static final LocalDate DAG = LocalDate.of(2026, 11, 22);
    private static final String ZWAARTE = "gemeenten/noordoostpolder/zwaarte.csv";
    private static final String CATALOGUS = "gemeenten/noordoostpolder/voorzieningen.csv";

    static List<String> bestanden() {
        List<String> alle = TABELLEN.all().stream().map(RuleTable::file).toList();
        int stap = TestSize.of("tabellen.stap");
        return IntStream.range(0, alle.size())
                .filter(i -> i % stap == 0)
                .mapToObj(alle::get)
                .toList();
    }

    static byte[] xlsx(String bestand) {
        return ExcelWriter.write(ExcelTable.of(TABELLEN, TABELLEN.table(bestand).orElseThrow(), DAG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void schrijven_en_teruglezen_geeft_dezelfde_bytes(String bestand) throws IOException {
        UploadReadResult uitkomst = new UploadReader(RULES).read(new Upload("tabel.xlsx", xlsx(bestand)), bestand);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        assertThat(new String(((UploadReadResult.ReadUpload) uitkomst).csv(), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(RULES.resolve(bestand)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void elke_kolom_heeft_een_naam_en_uitleg(String bestand) {
        assertThat(TABELLEN.columns(TABELLEN.table(bestand).orElseThrow()))
                .allSatisfy(kolom -> assertThat(kolom.hint()).as(kolom.name()).isNotEmpty());
    }

    @Test
    void het_blad_herkomst_zegt_van_welke_tabel_het_bestand_is() {
        UploadReadResult uitkomst = new UploadReader(RULES).read(new Upload("zwaarte.xlsx", xlsx(ZWAARTE)), ZWAARTE);

        assertThat(((UploadReadResult.ReadUpload) uitkomst).origin())
                .isEqualTo(new ExcelOrigin(
                        "noordoostpolder",
                        "noordoostpolder",
                        "zwaarte",
                        CsvTableWriter.hash(TABELLEN.table(ZWAARTE).orElseThrow()),
                        DAG));
    }

    @Test
    void de_koprij_staat_vast_en_is_vet() throws IOException {
        try (XSSFWorkbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(xlsx(ZWAARTE)))) {
            XSSFSheet blad = werkboek.getSheet("zwaarte");

            assertThat(blad.getPaneInformation().isFreezePane()).isTrue();
            assertThat(blad.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(werkboek.getSheet("Herkomst").getProtect()).isTrue();
        }
    }

    @Test
    void elke_cel_is_tekst_zodat_excel_niets_verandert() throws IOException {
        try (XSSFWorkbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(xlsx(CATALOGUS)))) {
            werkboek.getSheet("voorzieningen")
                    .forEach(rij -> rij.forEach(cel ->
                            assertThat(cel.getCellStyle().getDataFormatString()).isEqualTo("@")));
            assertThat(werkboek.getSheet("voorzieningen").getColumnStyle(1).getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void kolommen_met_vaste_waarden_hebben_een_keuzelijst_en_laten_combinaties_toe() throws IOException {
        try (XSSFWorkbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(xlsx(ZWAARTE)))) {
            List<? extends DataValidation> lijsten =
                    werkboek.getSheet("zwaarte").getDataValidations();

            assertThat(keuzes(werkboek, lijsten.get(0))).contains("*", "TOEREIKEND", "NIET_ONDERZOCHT");
            assertThat(lijsten).filteredOn(DataValidation::getShowErrorBox).hasSize(1);
            assertThat(lijsten)
                    .hasSize((int) TABELLEN.columns(TABELLEN.table(ZWAARTE).orElseThrow()).stream()
                            .filter(kolom -> !kolom.choices().isEmpty())
                            .count());
        }
    }

    @Test
    void een_kolom_met_een_code_biedt_de_codes_met_hun_naam_aan() {
        ColumnHelp niveau = TABELLEN.columns(TABELLEN.table(CATALOGUS).orElseThrow()).stream()
                .filter(kolom -> kolom.name().equals("organisatieniveau"))
                .findFirst()
                .orElseThrow();

        assertThat(niveau.choices()).contains(new ColumnHelp.ColumnHelpChoice("LOKAAL", "Lokaal"));
    }

    @Test
    void tekst_die_op_een_ontsnapping_van_excel_lijkt_komt_heel_terug() {
        String cel = "een _x000A_ en _x005F_ in de tekst";

        assertThat(lees(XlsxFixture.van(List.of("id", "tekst"), List.of("A1", ExcelWriter.text(cel))))
                        .get(1))
                .isEqualTo(cel);
    }

    private static List<String> lees(byte[] xlsx) {
        Findings bevindingen = new Findings();
        TableContent inhoud = new ExcelReader(bevindingen)
                .read("proef.xlsx", xlsx)
                .orElseThrow()
                .table();
        assertThat(bevindingen.list()).isEmpty();
        return inhoud.header().stream().map(inhoud.rows().get(0)::cell).toList();
    }

    private static List<String> keuzes(XSSFWorkbook werkboek, DataValidation lijst) {
        String[] delen =
                lijst.getValidationConstraint().getFormula1().replace("$", "").split("[!:]");
        int van = Integer.parseInt(delen[1].substring(1));
        int tot = Integer.parseInt(delen[2].substring(1));
        List<String> keuzes = new ArrayList<>();
        for (int r = van; r <= tot; r++) {
            keuzes.add(werkboek.getSheet(delen[0]).getRow(r - 1).getCell(1).getStringCellValue());
        }
        return keuzes;
    }
}
