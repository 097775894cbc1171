// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.TableContent;
import nl.jeugdroute.rules.excel.WorkbookGenerator.GeneratedWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks made at random: what is read is what was put in, or the file is refused. */
class GeneratedWorkbookTest {

    private static final int AANTAL = TestSize.of("werkboeken.aantal");

    static Stream<GeneratedWorkbook> werkboeken() {
        return LongStream.range(0, AANTAL).mapToObj(WorkbookGenerator::make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("werkboeken")
    void geeft_wat_erin_zit_of_weigert(GeneratedWorkbook werkboek) {
        Findings bevindingen = new Findings();

        Optional<TableContent> inhoud = new ExcelReader(bevindingen)
                .read("proef.xlsx", werkboek.bytes())
                .map(ExcelReader.ReadExcelTable::table);

        if (werkboek.spoiled().isEmpty()) {
            assertThat(bevindingen.list()).isEmpty();
        }
        if (bevindingen.isEmpty()) {
            TableContent tabel = inhoud.orElseThrow();
            List<List<String>> gelezen = Stream.concat(
                            Stream.of(tabel.header()),
                            tabel.rows().stream()
                                    .map(rij -> tabel.header().stream()
                                            .map(rij::cell)
                                            .toList()))
                    .toList();
            assertThat(gelezen).isEqualTo(werkboek.rows());
        }
    }
}
