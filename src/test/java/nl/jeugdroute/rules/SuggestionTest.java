// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een suggestie")
class SuggestionTest {

    private static final List<String> BEKEND =
            List.of("SOCIAAL_TEAM", "HUISARTS", "ouder", "ONBEKEND", "S1", "S10", "JA");

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_TEAM, SOCIAAL_TEAM",
        "socialteam, SOCIAAL_TEAM",
        "sociaal team, SOCIAAL_TEAM",
        "HUSIARTS, HUISARTS",
        "Huisarts, HUISARTS",
        "OUDERS, ouder",
        "s-10, S10",
        "ja, JA"
    })
    void vindt_wat_er_waarschijnlijk_bedoeld_is(String gegeven, String bedoeld) {
        assertThat(Suggestion.best(gegeven, BEKEND)).contains(bedoeld);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!!!",
                "S11",
                "NEE",
                "GEMEENTE",
                "een heel lange tekst die nergens op lijkt, en zeker niet hierop"
            })
    void raadt_niet_als_niets_erop_lijkt(String gegeven) {
        assertThat(Suggestion.best(gegeven, BEKEND)).isEmpty();
    }

    @Test
    void blijft_snel_bij_een_tekst_zonder_einde() {
        assertThat(Suggestion.best("A".repeat(1_000_000), BEKEND)).isEmpty();
    }
}
