// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De voorbeelden van Noordoostpolder")
class VoorbeeldenTest {

    @TestFactory
    @DisplayName("Elk voorbeeld krijgt het advies dat het verwacht")
    Stream<DynamicTest> elk_voorbeeld_krijgt_het_advies_dat_het_verwacht() {
        return Voorbeeldenmap.ALLE.stream()
                .map(voorbeeld -> DynamicTest.dynamicTest(
                        voorbeeld.id() + " " + voorbeeld.titel(),
                        bestand(voorbeeld),
                        () -> assertThat(Voorbeeldenmap.VOORBEELDEN.controleer(voorbeeld))
                                .extracting(Bevinding::regel)
                                .isEmpty()));
    }

    @Test
    void zijn_allemaal_te_lezen() {
        assertThat(Voorbeeldenmap.GELEZEN.bevindingen())
                .extracting(Bevinding::regel)
                .isEmpty();
    }

    @Test
    void zijn_er_minstens_zestig() {
        assertThat(Voorbeeldenmap.ALLE).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void hebben_elk_een_eigen_id_en_titel() {
        assertThat(Voorbeeldenmap.ALLE).extracting(Voorbeeld::id).doesNotHaveDuplicates();
        assertThat(Voorbeeldenmap.ALLE).extracting(Voorbeeld::titel).doesNotHaveDuplicates();
    }

    @Test
    void staan_op_volgorde_van_id() {
        assertThat(Voorbeeldenmap.ALLE).extracting(Voorbeeld::id).isSortedAccordingTo(NatuurlijkeOrde.INSTANTIE);
    }

    @Test
    void zeggen_allemaal_waarom_dit_de_route_is() {
        assertThat(Voorbeeldenmap.ALLE)
                .allSatisfy(voorbeeld -> assertThat(voorbeeld.rij().cel("toelichting"))
                        .as(voorbeeld.id())
                        .isNotBlank());
    }

    /** So that a report can lead from a failed example to its line. */
    private static URI bestand(Voorbeeld voorbeeld) {
        return URI.create(Path.of("rules", voorbeeld.bestand()).toUri() + "?line="
                + voorbeeld.rij().nummer());
    }
}
