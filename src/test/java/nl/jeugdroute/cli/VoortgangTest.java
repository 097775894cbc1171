// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De voortgangsbalk")
class VoortgangTest {

    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @Test
    void toont_hoever_het_werk_is_en_eindigt_vol() {
        try (Voortgang balk = new Voortgang(new PrintStream(fout, true, UTF_8), 5000)) {
            balk.accept(2500);
            balk.accept(5000);
        }

        assertThat(fout.toString(UTF_8))
                .contains("\r[###############...............]  50%  2.500 van 5.000 casussen")
                .endsWith("100%  5.000 van 5.000 casussen" + System.lineSeparator());
    }

    @Test
    void zegt_niets_als_er_niets_gebeurt() {
        new Voortgang(new PrintStream(fout, true, UTF_8), 5000).close();

        assertThat(fout.size()).isZero();
    }

    @Test
    void telt_de_regels_van_een_bestand(@TempDir Path map) throws IOException {
        assertThat(Voortgang.regels(Files.writeString(map.resolve("in"), "a\nb\n\nc\n")))
                .isEqualTo(4);
    }
}
