// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De handgeschreven regels, vooraf gebouwd")
class KernbouwTest {

    private static final Path KERN = Path.of("rules/kern");

    @Test
    void zijn_dezelfde_regels_als_die_van_de_teksten() {
        Map<String, String> teksten = Kern.bestanden(KERN);

        assertThat(Kernbouw.vooraf(teksten))
                .hasValueSatisfying(vooraf -> assertThat(namen(vooraf.stream()))
                        .isNotEmpty()
                        .isEqualTo(namen(Kern.compileer(teksten).stream())));
    }

    @Test
    void gelden_alleen_voor_precies_die_teksten() {
        Map<String, String> teksten = new TreeMap<>(Kern.bestanden(KERN));
        teksten.replaceAll((naam, tekst) -> tekst + "// anders\n");

        assertThat(Kernbouw.vooraf(teksten)).isEmpty();
    }

    @Test
    void vervangen_wat_een_eerdere_bouw_naliet(@TempDir Path doel) throws Exception {
        Path oud = doel.resolve("nl/jeugdroute/kern/RulesOUD.class");
        Files.createDirectories(oud.getParent());
        Files.write(oud, new byte[] {1});

        Kernbouw.main(new String[] {KERN.toString(), doel.toString()});

        assertThat(oud).doesNotExist();
        try (Stream<Path> merken = Files.list(doel.resolve("META-INF/jeugdroute/kern"))) {
            assertThat(merken).hasSize(1);
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
