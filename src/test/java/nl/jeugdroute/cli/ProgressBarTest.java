// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De voortgangsbalk")
class ProgressBarTest {

    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @Test
    void toont_hoever_het_lezen_is_en_eindigt_vol() throws IOException {
        try (ProgressBar balk = new ProgressBar(new PrintStream(fout, true, UTF_8), 4000)) {
            InputStream in = balk.measure(new ByteArrayInputStream(new byte[4000]));
            in.readNBytes(2000);
            balk.accept(2500);
            in.readAllBytes();
            balk.accept(5000);
        }

        assertThat(fout.toString(UTF_8))
                .contains("\r[###############...............]  50%  2.500 casussen")
                .endsWith("100%  5.000 casussen" + System.lineSeparator());
    }

    @Test
    void zegt_niets_als_er_niets_gebeurt() {
        new ProgressBar(new PrintStream(fout, true, UTF_8), 5000).close();

        assertThat(fout.size()).isZero();
    }

    @Test
    void zegt_niets_zonder_bestand() throws IOException {
        try (ProgressBar balk = ProgressBar.forFile(null, new PrintStream(fout, true, UTF_8))) {
            balk.accept(5000);
        }

        assertThat(fout.size()).isZero();
    }
}
