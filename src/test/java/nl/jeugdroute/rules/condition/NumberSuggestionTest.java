// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person probably typed before a spreadsheet made something else of it. */
class NumberSuggestionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "12-18, 12 t/m 18",
        "18-12, 12 t/m 18",
        "12 \u2013 18, 12 t/m 18",
        "dec-18, 12 t/m 18",
        "dec.-18, 12 t/m 18",
        "18-dec, 12 t/m 18",
        "18-dec-26, 12 t/m 18",
        "18-12-2026, 12 t/m 18",
        "12-18-2026, 12 t/m 18",
        "2026-12-18, 12 t/m 18",
        "2018-12-01, 12 t/m 18",
        "2026-12-19, 12 t/m 19",
        "4-aug, 4 t/m 8",
        "2015-08-04, 4 t/m 8",
        "2012-03-01, 1 t/m 3"
    })
    void een_bereik_dat_een_datum_werd_loopt_nooit_terug(String cel, String bedoeld) {
        assertThat(NumberSuggestion.hintFor(cel))
                .hasValueSatisfying(hint -> assertThat(hint).contains("Bedoelde u \"" + bedoeld + "\"?"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"elf", "12", "999999999999-1", "dec-2018x", "foo-18"})
    void wat_op_geen_bereik_lijkt_krijgt_er_geen(String cel) {
        assertThat(NumberSuggestion.hintFor(cel)).isEmpty();
    }
}
