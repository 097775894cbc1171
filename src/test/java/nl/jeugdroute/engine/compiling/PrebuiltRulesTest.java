// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.engine.CoreRules;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De handgeschreven regels, vooraf gebouwd")
class PrebuiltRulesTest {

    private static final Path KERN = Path.of("rules/kern");
    private static final Path KERN_VAN_TOEN = Path.of("src/test/resources/kern-van-toen");

    @Test
    void zijn_dezelfde_regels_als_die_van_de_teksten() {
        Map<String, String> teksten = CoreRules.files(KERN);

        assertThat(PrebuiltRules.of(teksten))
                .hasValueSatisfying(vooraf -> assertThat(namen(vooraf.stream()))
                        .isNotEmpty()
                        .isEqualTo(namen(DrlCompiler.compile(teksten).stream())));
    }

    @Test
    void gelden_alleen_voor_precies_die_teksten() {
        Map<String, String> teksten = new TreeMap<>(CoreRules.files(KERN));
        teksten.replaceAll((naam, tekst) -> tekst + "// anders\n");

        assertThat(PrebuiltRules.of(teksten)).isEmpty();
    }

    @Test
    void gelden_ook_voor_dezelfde_regels_met_de_namen_van_toen() {
        assertThat(PrebuiltRules.of(CoreRules.files(KERN_VAN_TOEN)))
                .hasValueSatisfying(vooraf -> assertThat(namen(vooraf.stream()))
                        .isEqualTo(namen(PrebuiltRules.of(CoreRules.files(KERN)).orElseThrow().stream())));
    }

    private static Map<String, Long> namen(Stream<Model> modellen) {
        Map<String, Long> namen = new TreeMap<>();
        modellen.flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .forEach(naam -> namen.merge(naam, 1L, Long::sum));
        return namen;
    }
}
