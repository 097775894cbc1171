// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.jeugdroute.engine.RuleFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Regels inpakken")
class RuleFilesPackerTest {

    private final RuleFiles echt = RuleFiles.read(Path.of("rules"));

    @Test
    void geeft_bij_uitpakken_elke_byte_terug() {
        RuleFiles terug = RuleFilesPacker.decompress(RuleFilesPacker.compress(echt));

        assertThat(terug.hash()).isEqualTo(echt.hash());
        assertThat(terug.contents().keySet()).isEqualTo(echt.contents().keySet());
        assertThat(terug.contents().get("begrippen.csv"))
                .isEqualTo(echt.contents().get("begrippen.csv"));
    }

    @Test
    void geeft_voor_dezelfde_bestanden_dezelfde_tekst() {
        assertThat(RuleFilesPacker.compress(echt))
                .isEqualTo(RuleFilesPacker.compress(RuleFiles.read(Path.of("rules"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.csv", "/etc/x.csv", "a/../../x.csv", "..\\x.csv", "kern/uitvoeren.sh"})
    void weigert_een_pad_dat_de_map_uit_kan(String pad) throws IOException {
        String ingepakt = zip(pad, 1);

        assertThatThrownBy(() -> RuleFilesPacker.decompress(ingepakt)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weigert_een_bom() throws IOException {
        String ingepakt = zip("groot.csv", 100 * 1024 * 1024);

        assertThat(ingepakt.length()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> RuleFilesPacker.decompress(ingepakt)).hasMessageContaining("more than");
    }

    private static String zip(String pad, int bytes) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry(pad));
            zip.write(new byte[bytes]);
            zip.closeEntry();
        }
        return Base64.getEncoder().encodeToString(uit.toByteArray());
    }
}
