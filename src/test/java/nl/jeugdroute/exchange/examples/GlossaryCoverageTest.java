// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De gids in rules/README.md")
class GlossaryCoverageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BEGRIP, '| %2$s | %3$s |'", "AFGELEID, '| `%1$s` | %3$s |'"})
    void noemt_dezelfde_woorden_als_begrippen_csv(String soort, String vorm) throws IOException {
        List<String> regels = TestRules.bibliotheek().glossary().all().stream()
                .filter(begrip -> begrip.kind().equals(soort))
                .map(begrip -> vorm.formatted(begrip.fact(), begrip.label(), begrip.hint()))
                .toList();

        assertThat(regels).isNotEmpty();
        assertThat(Files.readAllLines(Path.of("rules", "README.md"))).containsAll(regels);
    }
}
