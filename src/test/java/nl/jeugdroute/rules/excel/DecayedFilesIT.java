// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static nl.jeugdroute.rules.excel.FileDecay.RANGORDE;
import static nl.jeugdroute.rules.excel.FileDecay.ZWAARTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes people really make in a file they upload: each is refused, with its place and a way out. */
class DecayedFilesIT {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "nl.jeugdroute.rules.excel.CsvDecay#cellen",
        "nl.jeugdroute.rules.excel.CsvDecay#bestanden",
        "nl.jeugdroute.rules.excel.XlsxDecay#cellen",
        "nl.jeugdroute.rules.excel.XlsxDecay#bladen",
        "nl.jeugdroute.rules.excel.XlsxDecay#andereBestanden"
    })
    void wordt_geweigerd_met_rij_kolom_en_uitweg(FileDecay bederf) {
        UploadReadResult uitkomst = new UploadReader(ExcelRoundTripIT.RULES).read(bederf.upload(), bederf.doel());

        assertThat(uitkomst).isInstanceOf(UploadReadResult.RejectedUpload.class);
        List<Finding> bevindingen = ((UploadReadResult.RejectedUpload) uitkomst).findings();
        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(bederf.upload().name());
            assertThat(bevinding.melding()).contains(bederf.melding());
            assertThat(bevinding.rijnummer()).isEqualTo(bederf.rij());
            assertThat(bevinding.rij()).isEqualTo(bederf.id());
            assertThat(bevinding.kolom()).isEqualTo(bederf.kolom());
        });
        assertThat(bevindingen)
                .hasSizeLessThan(10)
                .allSatisfy(bevinding -> assertThat(bevinding.line())
                        .doesNotContain("Exception", "java.", "org.", "nl.jeugdroute", "null"));
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_rij() {
        String tekst = FileDecay.csv(ZWAARTE)
                .replace("zwaarte-D2;;", "zwaarte-D2;=NU();")
                .replace("zwaarte-D7;;;*;", "zwaarte-D7;1/1/2015;;TOEREIKENT;")
                .replace("zwaarte-D10;;", "10;;");

        UploadReadResult uitkomst = new UploadReader(ExcelRoundTripIT.RULES)
                .read(new Upload("zwaarte.csv", tekst.getBytes(StandardCharsets.UTF_8)), ZWAARTE);

        assertThat(((UploadReadResult.RejectedUpload) uitkomst).findings())
                .extracting(bevinding -> bevinding.rijnummer() + " " + bevinding.rij() + " " + bevinding.kolom())
                .containsExactly(
                        "3 zwaarte-D2 geldig_van", "7 zwaarte-D7 geldig_van", "7 zwaarte-D7 eigenKracht", "8 10 id");
    }

    @Test
    void een_getal_met_een_punt_geeft_maar_een_bevinding() {
        byte[] csv = FileDecay.csv(RANGORDE).replace(";10,4;", ";10.4;").getBytes(StandardCharsets.UTF_8);

        UploadReadResult uitkomst =
                new UploadReader(ExcelRoundTripIT.RULES).read(new Upload("rangorde.csv", csv), RANGORDE);

        assertThat(((UploadReadResult.RejectedUpload) uitkomst).findings()).hasSize(1);
    }
}
