// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tekst in UTF-8")
class Utf8ReaderTest {

    private static final String LANG = "één 😀 regel\r\n".repeat(5_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 16 * 1024 - 1, 16 * 1024, 100_000})
    void komt_er_heel_uit_hoe_de_bytes_ook_binnenkomen(int stuk) throws IOException {
        assertThat(lees(new Utf8Reader(inStukken(("\uFEFF" + LANG).getBytes(UTF_8), stuk))))
                .isEqualTo(LANG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void wijst_de_plaats_van_een_verkeerde_byte_aan(String einde) {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(("\uFEFF" + ("é" + einde).repeat(20_000) + "ab").getBytes(UTF_8)),
                new ByteArrayInputStream(new byte[] {(byte) 0xE9, 'x'}));
        Utf8Reader lezer = new Utf8Reader(in);

        assertThatThrownBy(() -> lees(lezer)).isInstanceOf(CharacterCodingException.class);
        assertThat(lezer.position()).isEqualTo(" op regel 20001, positie 3");
    }

    @Test
    void is_niet_af_als_een_letter_niet_af_is() {
        Utf8Reader lezer = new Utf8Reader(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3}));

        assertThatThrownBy(() -> lees(lezer)).isInstanceOf(CharacterCodingException.class);
        assertThat(lezer.position()).isEqualTo(" op regel 1, positie 2");
    }

    private static String lees(Utf8Reader lezer) throws IOException {
        StringBuilder tekst = new StringBuilder();
        char[] letters = new char[4_000];
        for (int aantal = lezer.read(letters); aantal >= 0; aantal = lezer.read(letters)) {
            tekst.append(letters, 0, aantal);
        }
        return tekst.toString();
    }

    private static InputStream inStukken(byte[] bytes, int stuk) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] doel, int van, int aantal) {
                return super.read(doel, van, Math.min(aantal, stuk));
            }
        };
    }
}
