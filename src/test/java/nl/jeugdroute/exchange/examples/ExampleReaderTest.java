// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.NaturalOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De voorbeelden van Noordoostpolder")
class ExampleReaderTest {

    @TestFactory
    @DisplayName("Elk voorbeeld krijgt het advies dat het verwacht")
    Stream<DynamicTest> elk_voorbeeld_krijgt_het_advies_dat_het_verwacht() {
        return ExamplesFolder.ALLE.stream()
                .map(voorbeeld -> DynamicTest.dynamicTest(
                        voorbeeld.id() + " " + voorbeeld.title(),
                        bestand(voorbeeld),
                        () -> assertThat(ExamplesFolder.VOORBEELDEN.check(voorbeeld))
                                .extracting(Finding::line)
                                .isEmpty()));
    }

    @Test
    void zijn_allemaal_te_lezen() {
        assertThat(ExamplesFolder.GELEZEN.findings()).extracting(Finding::line).isEmpty();
    }

    @Test
    void zijn_er_minstens_zestig() {
        assertThat(ExamplesFolder.ALLE).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void hebben_elk_een_eigen_id_en_titel() {
        assertThat(ExamplesFolder.ALLE).extracting(Example::id).doesNotHaveDuplicates();
        assertThat(ExamplesFolder.ALLE).extracting(Example::title).doesNotHaveDuplicates();
    }

    @Test
    void staan_op_volgorde_van_id() {
        assertThat(ExamplesFolder.ALLE).extracting(Example::id).isSortedAccordingTo(NaturalOrder.INSTANCE);
    }

    @Test
    void zeggen_allemaal_waarom_dit_de_route_is() {
        assertThat(ExamplesFolder.ALLE)
                .allSatisfy(voorbeeld -> assertThat(voorbeeld.row().cell("toelichting"))
                        .as(voorbeeld.id())
                        .isNotBlank());
    }

    /** So that a report can lead from a failed example to its line. */
    private static URI bestand(Example voorbeeld) {
        return URI.create(Path.of("rules", voorbeeld.file()).toUri() + "?line="
                + voorbeeld.row().number());
    }
}
