// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De BSN-toets van JSON")
class JsonBsnDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"111222333", "111222333.0", "1.11222333e8", "-111222333", "10000008", "{\"a\":[111222333]}"})
    void herkent_ook_getallen_en_een_verdwenen_voorloopnul(String json) throws UnreadableJsonException {
        assertThat(JsonBsnDetector.containsBsn(JsonTextReader.read(json.getBytes())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "16.5", "1e999999999", "1e-999999999", "true", "null", "[]"})
    void laat_andere_getallen_door(String json) throws UnreadableJsonException {
        assertThat(JsonBsnDetector.containsBsn(JsonTextReader.read(json.getBytes())))
                .isFalse();
    }
}
