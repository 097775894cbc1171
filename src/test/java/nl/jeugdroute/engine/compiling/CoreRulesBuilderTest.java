// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.engine.CoreRules;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De handgeschreven regels, vooraf gebouwd")
class CoreRulesBuilderTest {

    private static final Path KERN = Path.of("rules/kern");

    @Test
    void zijn_dezelfde_regels_als_die_van_de_teksten() {
        Map<String, String> teksten = CoreRules.files(KERN);

        assertThat(CoreRulesBuilder.prebuilt(teksten))
                .hasValueSatisfying(vooraf -> assertThat(namen(vooraf.stream()))
                        .isNotEmpty()
                        .isEqualTo(namen(CoreRules.compile(teksten).stream())));
    }

    @Test
    void gelden_alleen_voor_precies_die_teksten() {
        Map<String, String> teksten = new TreeMap<>(CoreRules.files(KERN));
        teksten.replaceAll((naam, tekst) -> tekst + "// anders\n");

        assertThat(CoreRulesBuilder.prebuilt(teksten)).isEmpty();
    }

    @Test
    void vervangen_wat_een_eerdere_bouw_naliet(@TempDir Path doel) throws Exception {
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

    private static Map<String, Long> namen(Stream<Model> modellen) {
        Map<String, Long> namen = new TreeMap<>();
        modellen.flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .forEach(naam -> namen.merge(naam, 1L, Long::sum));
        return namen;
    }
}
