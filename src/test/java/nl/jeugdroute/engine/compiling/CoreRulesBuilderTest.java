// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De bouw van de handgeschreven regels")
class CoreRulesBuilderTest {

    private static final Path KERN = Path.of("rules/kern");

    @Test
    void vervangt_wat_een_eerdere_bouw_naliet(@TempDir Path doel) throws Exception {
        Path oud = doel.resolve("nl/jeugdroute/kern/RulesOUD.class");
        Files.createDirectories(oud.getParent());
        Files.write(oud, new byte[] {1});

        CoreRulesBuilder.main(new String[] {KERN.toString(), doel.toString()});

        assertThat(oud).doesNotExist();
        try (Stream<Path> merken = Files.list(doel.resolve("META-INF/jeugdroute/kern"))) {
            assertThat(merken.map(merk -> merk.getFileName().toString()))
                    .hasSize(2)
                    .contains("current")
                    .anyMatch(naam -> naam.matches("[0-9a-f]{64}"));
        }
    }
}
