// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een getal in een tekst")
class NumberTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "+1",
                "1e5",
                "1_0",
                "0x1",
                "１２",
                "٣",
                "1.000,5",
                ",5",
                "5,",
                "--1",
                "1234567890123456789"
            })
    void wat_geen_getal_is_wordt_er_nooit_een(String tekst) {
        assertThat(NumberText.decimal(tekst)).isEmpty();
        assertThat(NumberText.whole(tekst)).isEmpty();
    }

    @Test
    void een_getal_met_een_komma_of_een_punt_is_hetzelfde() {
        assertThat(NumberText.decimal("17,5")).contains(new BigDecimal("17.5"));
        assertThat(NumberText.decimal("-17.5")).contains(new BigDecimal("-17.5"));
        assertThat(NumberText.whole("-999999999")).hasValue(-999_999_999);
        assertThat(NumberText.whole("2147483648")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999", "NaN", "Infinity", "1e", "e1", "1,5"})
    void een_programma_schrijft_ook_niet_alles(String tekst) {
        assertThat(NumberText.scientific(tekst)).isEmpty();
        assertThat(NumberText.scientific("1.5E-3")).contains(new BigDecimal("0.0015"));
    }
}
