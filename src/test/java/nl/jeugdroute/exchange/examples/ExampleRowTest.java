// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.rules.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een casus als rij van voorbeelden.csv")
class ExampleRowTest {

    private static final String PAKKET = "noordoostpolder";
    private static final Snapshot REGELS = TestRules.bibliotheek().snapshot();
    private static final Triage TRIAGE = new Triage(TestRules.KLOK);

    static Stream<Example> alle() {
        return new ExampleReader(REGELS, TRIAGE).read(PAKKET).examples().stream();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void verwacht_precies_het_advies_waaruit_zij_is_gemaakt(Example voorbeeld) {
        Casus casus = voorbeeld.casus();
        Advies advies = TRIAGE.advise(casus, REGELS);

        Map<String, String> cellen =
                ExampleRow.of("X1", "Titel", "", casus, advies, REGELS.ruleSetFor(PAKKET, advies.peildatum()));

        CasusReadResult gelezen = new CasusReader(REGELS)
                .read(FactsCell.asJson(TestRules.feiten(), PAKKET, cellen.get("peildatum"), cellen.get("feiten")));
        assertThat(gelezen).isInstanceOf(CasusReadResult.ValidCasus.class);
        Casus terug = ((CasusReadResult.ValidCasus) gelezen).casus();
        assertThat(terug).isEqualTo(casus);
        assertThat(new ExampleExpectation(
                                new Example(PAKKET, "", new Row("X1", 2, cellen), terug), TRIAGE.advise(terug, REGELS))
                        .deviations())
                .isEmpty();
        assertThat(cellen.get("bron")).isNotEmpty();
    }
}
