// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("adviseer als er niet meer te schrijven is")
class AdviseStopsTest {

    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"k1\"}\n";

    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @Test
    void zegt_bij_een_volle_schijf_hoeveel_casussen_er_staan_en_hoe_het_verder_gaat() {
        int uitkomst = voer(CASUS.repeat(500), new LimitedOutput(3, "No space left on device"), "--rules", "rules");

        assertThat(uitkomst).isEqualTo(2);
        assertThat(fout())
                .contains(
                        "Het schrijven van de antwoorden lukte niet (No space left on device). Is de schijf vol?",
                        "3 casussen staan helemaal in de uitvoer.",
                        "Staat de uitvoer in een bestand? Ga dan verder met:"
                                + " jeugdroute adviseer --rules rules --uit BESTAND --verder")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void zegt_dat_ook_van_een_bestand_op_een_schijf_die_echt_vol_is(@TempDir Path map) throws IOException {
        Path in = Files.writeString(map.resolve("mijn casussen.ndjson"), CASUS.repeat(3));

        TestCommandLine regel =
                TestCommandLine.voer("", "adviseer", in.toString(), "--overschrijf", "--uit", "/dev/full");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout())
                .contains(
                        "0 casussen staan helemaal in \"/dev/full\".",
                        "Ga verder met: jeugdroute adviseer \"" + in + "\" --uit /dev/full --verder")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void zegt_van_een_lijst_dat_die_opnieuw_moet() {
        int uitkomst =
                voer("[" + CASUS + ("," + CASUS).repeat(100) + "]", new LimitedOutput(1, "No space left on device"));

        assertThat(uitkomst).isEqualTo(2);
        assertThat(fout()).contains("De lijst is niet af", "NDJSON").doesNotContain("Exception", "\tat ");
    }

    @Test
    void zegt_ook_bij_een_enkele_casus_dat_de_schijf_vol_is() {
        int uitkomst = voer("{\n\"gemeente\": \"noordoostpolder\"\n}", new LimitedOutput(0, "No space left on device"));

        assertThat(uitkomst).isEqualTo(2);
        assertThat(fout())
                .startsWith("Het schrijven van de antwoorden lukte niet")
                .doesNotContain("Exception");
    }

    @Test
    void zwijgt_als_de_lezer_van_de_uitvoer_genoeg_heeft() {
        int uitkomst = voer(CASUS.repeat(500), new LimitedOutput(1, "Broken pipe"));

        assertThat(uitkomst).isEqualTo(141);
        assertThat(fout()).isEmpty();
    }

    private int voer(String invoer, OutputStream uit, String... opties) {
        String[] alles = new String[opties.length + 1];
        alles[0] = "adviseer";
        System.arraycopy(opties, 0, alles, 1, opties.length);
        return CommandLineLauncher.run(
                new ByteArrayInputStream(invoer.getBytes(UTF_8)), uit, new PrintStream(fout, true, UTF_8), alles);
    }

    private String fout() {
        return fout.toString(UTF_8);
    }

    /** Takes in so many pieces and then says what a system says. */
    private static final class LimitedOutput extends OutputStream {

        private final String reden;
        private int over;

        LimitedOutput(int over, String reden) {
            this.over = over;
            this.reden = reden;
        }

        @Override
        public void write(int teken) throws IOException {
            write(new byte[] {(byte) teken}, 0, 1);
        }

        @Override
        public void write(byte[] stuk, int van, int aantal) throws IOException {
            if (over-- <= 0) {
                throw new IOException(reden);
            }
        }
    }
}
