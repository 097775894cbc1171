// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De BSN-toets")
class BsnDetectorTest {

    // 111222333 and 123456782 pass the 11-test and are published as test numbers.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "111-222-333",
                "1.1.1.2.2.2.3.3.3",
                "1 1 1 2 2 2 3 3 3",
                "zaak-111222333",
                "x111222333y",
                "2024.111222333",
                "9111222333",
                "123456782",
                "１１１２２２３３３"
            })
    void herkent_negen_cijfers_die_de_elfproef_doorstaan(String tekst) {
        assertThat(BsnDetector.looksLikeBsn(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "111222334", "11122233", "111222a333", "2016-03-01", "zaak_2016-17", "NOP-S11", "S10"})
    void laat_andere_teksten_door(String tekst) {
        assertThat(BsnDetector.looksLikeBsn(tekst)).isFalse();
    }
}
