// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De opdrachtregel")
class CommandLineLauncherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"adviseer", "controleer", "--help", "-h", "--version", "onzin", "--rules", "-", "--rules=x"})
    void herkent_een_opdracht(String eerste) {
        assertThat(CommandLineLauncher.applies(eerste)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=9090", "--spring.profiles.active=x", "--jeugdroute.rules=elders", "--debug"})
    void laat_instellingen_aan_de_toepassing(String eerste) {
        assertThat(CommandLineLauncher.applies(eerste)).isFalse();
    }

    @Test
    void laat_de_toepassing_starten_zonder_opdracht() {
        assertThat(CommandLineLauncher.applies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void legt_zichzelf_uit_in_het_nederlands(String vraag) {
        TestCommandLine regel = TestCommandLine.voer("", vraag);

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit())
                .contains("Gebruik:", "Opdrachten:", "adviseer", "controleer", "exporteer")
                .doesNotContain("Usage");
        assertThat(regel.fout()).isEmpty();
    }

    @Test
    void legt_elke_opdracht_uit() {
        assertThat(TestCommandLine.voer("", "adviseer", "--help").uit()).contains("--rules=MAP", "BESTAND");
        assertThat(TestCommandLine.voer("", "exporteer", "drl", "--help").uit()).contains("PAKKET", "--peildatum");
    }

    @Test
    void noemt_de_versie() {
        assertThat(TestCommandLine.voer("", "--version").uit()).startsWith("Jeugdroute ");
    }

    @ParameterizedTest
    @CsvSource({
        "onzin, \"onzin\" kennen wij hier niet.",
        "adviseer --onzin, \"--onzin\" kennen wij hier niet.",
        "exporteer, Deze opdracht is nog niet compleet.",
        "exporteer drl, Er ontbreekt nog iets: PAKKET.",
        "exporteer drl noordoostpolder --peildatum gisteren, \"gisteren\" kan hier niet.",
        "adviseer --rules, Er ontbreekt nog iets: MAP."
    })
    void legt_een_verkeerde_opdracht_uit_op_stderr(String opdracht, String melding) {
        TestCommandLine regel = TestCommandLine.voer("", opdracht.split(" "));

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).startsWith(melding).contains("Gebruik:");
    }

    @Test
    void toont_alle_bevindingen_als_de_regels_niet_te_gebruiken_zijn(@TempDir Path leeg) {
        TestCommandLine regel =
                TestCommandLine.voer("{\"gemeente\": \"noordoostpolder\"}", "adviseer", "--rules", leeg.toString());

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).contains("zijn niet te gebruiken", "begrippen.csv: ", "landelijk");
    }

    @Test
    void controleert_een_map_en_noemt_elke_bevinding(@TempDir Path leeg) {
        TestCommandLine regel = TestCommandLine.voer("", "controleer", "--rules", leeg.toString());

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.uit()).contains("begrippen.csv: ", "Bevindingen: ");
    }

    @Test
    void controleert_de_regels_van_dit_project() {
        TestCommandLine regel = TestCommandLine.voer("", "controleer");

        assertThat(regel.uit())
                .contains("noordoostpolder", "HISTORISCH, 2015-01-01 t/m 2018-12-31", "Geen bevindingen.");
        assertThat(regel.uitkomst()).isZero();
    }

    @Test
    void exporteert_een_pakket_als_drl() {
        TestCommandLine regel =
                TestCommandLine.voer("", "exporteer", "drl", "noordoostpolder", "--peildatum", "2016-03-01");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit()).contains("rule \"veiligheid-A1\"", "when", "then");
        assertThat(regel.fout()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"atlantis, Kies uit:", "noordoostpolder --peildatum 2020-01-01, 31 december 2018"})
    void zegt_welke_pakketten_en_dagen_er_zijn(String argumenten, String melding) {
        TestCommandLine regel = TestCommandLine.voer("", ("exporteer drl " + argumenten).split(" "));

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).contains(melding);
    }
}
