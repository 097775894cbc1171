// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De handgeschreven regels")
class CoreRulesTest {

    private static final Path KERN = Path.of("rules/kern");
    private static final Path KERN_VAN_TOEN = Path.of("src/test/resources/kern-van-toen");

    @Test
    void worden_een_keer_gebouwd_voor_dezelfde_tekst() {
        assertThat(CoreRules.load(KERN)).isSameAs(CoreRules.load(KERN));
    }

    @Test
    void uit_het_archief_houden_hun_eigen_tekst_en_werken_met_die_van_nu() throws IOException {
        CoreRules toen = CoreRules.load(KERN_VAN_TOEN);

        assertThat(toen.text()).isEqualTo(teksten(KERN_VAN_TOEN)).isNotEqualTo(teksten(KERN));
        assertThat(toen.models())
                .isNotEmpty()
                .extracting(Object::getClass)
                .isEqualTo(CoreRules.load(KERN).models().stream()
                        .<Object>map(Object::getClass)
                        .toList());
    }

    private static String teksten(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return String.join(
                    "\n", bestanden.sorted().map(CoreRulesTest::tekst).toList());
        }
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }
}
