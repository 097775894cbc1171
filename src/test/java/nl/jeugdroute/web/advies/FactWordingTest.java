// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.web.wording.PageWording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Feiten in woorden")
class FactWordingTest {

    private FactWording feiten;

    @BeforeEach
    void woorden_die_zichzelf_noemen() {
        PageWording woorden = mock(PageWording.class);
        when(woorden.value(anyString(), any())).thenAnswer(vraag -> "<" + vraag.getArgument(1) + ">");
        feiten = FactWording.of(woorden, TestRules.noordoostpolder());
    }

    @ParameterizedTest
    @CsvSource({
        "gewensteVoorzieningen, bevat S11, Deeltijddagbehandeling",
        "gewensteVoorzieningen, bevat niet S11, zonder Deeltijddagbehandeling",
        "gewensteVoorzieningen, met S11, met Deeltijddagbehandeling",
        "gewensteVoorzieningen, zonder S11, zonder Deeltijddagbehandeling",
        "schoolgang, NEE|ONBEKEND, <NEE> of <ONBEKEND>",
        "schoolgang, niet JA, niet <JA>",
        "leeftijd, 12 t/m 17|leeg, 12 t/m 17 of niet ingevuld",
        "leeftijd, < 12|> 17, < 12 of > 17"
    })
    void noemen_hulp_bij_de_naam_en_een_cel_in_woorden(String veld, String cel, String verwacht) {
        assertThat(feiten.values(veld, cel)).isEqualTo(verwacht);
    }
}
