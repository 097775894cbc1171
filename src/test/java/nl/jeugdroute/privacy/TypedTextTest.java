// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat een mens typt")
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nummer 111222333",
                "111.222.333",
                "111 222 333",
                "111-222-333",
                "111\u00a0222\u00a0333",
                "111\u2013222\u2013333",
                "1\n1\n1\n2\n2\n2\n3\n3\n3",
                "１１１２２２３３３",
                "١١١٢٢٢٣٣٣",
                "¹¹¹²²²³³³",
                "①①①②②②③③③",
                "op 2026-11-28 gaf 111222333 dit door"
            })
    void een_burgerservicenummer_wordt_geweigerd_en_niet_herhaald(String tekst) {
        assertThat(TypedText.objection(tekst, 200))
                .hasValueSatisfying(bezwaar ->
                        assertThat(bezwaar).contains("burgerservicenummer").doesNotContain(tekst));
        assertThat(TypedText.quote(tekst)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\u0007",
                "\u001b[31m",
                "\u0085",
                "\u202egnut",
                "\u2066tekst\u2069",
                "\u200e",
                "\u200b",
                "\ufeff",
                "\ud800",
                "\udc00x",
                "\ufffd",
                "\u2028",
                "\ue000"
            })
    void een_teken_dat_niemand_ziet_wordt_geweigerd(String tekst) {
        assertThat(TypedText.objection(tekst, 200))
                .hasValueSatisfying(bezwaar -> assertThat(bezwaar).contains("een teken dat u niet ziet"));
        assertThat(TypedText.quote(tekst)).isEqualTo("…");
    }

    @Test
    void een_te_lange_tekst_wordt_geweigerd_met_wat_er_past() {
        assertThat(TypedText.objection("x".repeat(201), 200))
                .contains("Dit telt 201 tekens. Er passen er 200. Maak het korter.");
        assertThat(TypedText.objection("x".repeat(200), 200)).isEmpty();
        assertThat(TypedText.quote("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nagekeken met Súdwest-Fryslân 👨\u200d👩\u200d👧, akkoord.",
                "Regel een\nregel twee\tmet een tab",
                "Geldt van 2026-01-01 tot 2026-12-31, en daarna van 1-1-2027 tot 31-12-2027.",
                "Zie § 5.4.10 en rij OP12",
                "naïef, reünie, Ĳsselstein, e\u0301"
            })
    void gewone_tekst_mag(String tekst) {
        assertThat(TypedText.objection(tekst, 200)).isEmpty();
    }
}
