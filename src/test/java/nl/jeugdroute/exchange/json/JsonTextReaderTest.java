// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON lezen")
class JsonTextReaderTest {

    @Test
    void leest_een_tekst_met_bom() throws UnreadableJsonException {
        assertThat(JsonTextReader.read("\uFEFF{\"a\": 1}".getBytes(UTF_8))
                        .path("a")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \r\n\t "})
    void zegt_dat_een_lege_tekst_leeg_is(String leeg) {
        assertThat(fout(leeg.getBytes(UTF_8)).melding()).startsWith("Er staat niets in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"gemeente\": \"noord", "{\"gemeente\":", "{\"a\": tru", "[1,2", "{\"a\": 1,\n"})
    void zegt_dat_een_afgebroken_tekst_te_vroeg_stopt(String tekst) {
        assertThat(fout(tekst.getBytes(UTF_8)).melding()).startsWith("De JSON stopt te vroeg op regel 1, positie ");
    }

    @Test
    void wijst_de_plaats_van_een_fout_aan() {
        assertThat(fout("{\n  \"leeftijd\": elf\n}".getBytes(UTF_8)).melding())
                .startsWith("Dit is geen geldige JSON op regel 2, positie 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leeftijd\": elf}",
                "{leeftijd: 1}",
                "{'leeftijd': 1}",
                "{\"leeftijd\": 01}",
                "{\"a\": 1,}",
                "rommel {"
            })
    void noemt_een_schrijffout_geen_afgebroken_tekst(String tekst) {
        assertThat(fout(tekst.getBytes(UTF_8)).melding()).startsWith("Dit is geen geldige JSON op regel 1, positie ");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "}", ",", " x", "]", "  {\"gemeente\"", "'", "\n;"})
    void zegt_wat_er_te_veel_staat_en_waar(String teveel) {
        String casus = "{\"gemeente\":\"emmen\"}";
        int plek = teveel.indexOf(teveel.strip());

        assertThat(fout((casus + teveel).getBytes(UTF_8)).melding())
                .startsWith("Na de casus staat nog meer tekst op regel "
                        + (teveel.startsWith("\n") ? "2, positie 1." : "1, positie " + (21 + plek) + "."))
                .contains("Haal weg wat er te veel staat");
    }

    @Test
    void weigert_latin1() {
        assertThat(fout("{\"a\": \"één\"}".getBytes(ISO_8859_1)).melding())
                .isEqualTo("Dit is geen UTF-8 op regel 1, positie 8. Sla de tekst op als UTF-8 en stuur hem opnieuw.");
    }

    @Test
    void weigert_utf16() {
        assertThat(fout("{\"a\": 1}".getBytes(UTF_16)).melding()).startsWith("Dit is geen UTF-8");
    }

    @Test
    void weigert_een_naam_die_twee_keer_voorkomt() {
        InvoerfoutDto fout = fout(
                "{\"pgb\": {},\n \"veiligheid\": {\"acuutGevaar\": \"JA\", \"acuutGevaar\": \"NEE\"}}".getBytes(UTF_8));

        assertThat(fout.melding()).startsWith("\"acuutGevaar\" staat twee keer in hetzelfde object op regel 2");
        assertThat(fout.pointer()).isEqualTo("/veiligheid/acuutGevaar");
    }

    @Test
    void herhaalt_een_dubbele_naam_die_op_een_bsn_lijkt_niet() {
        assertThat(fout("{\"111222333\": 1, \"111222333\": 2}".getBytes(UTF_8)).toString())
                .doesNotContain("111222333");
    }

    @Test
    void weigert_tekst_na_de_casus() {
        assertThat(fout("{} {}".getBytes(UTF_8)).melding()).startsWith("Na de casus staat nog meer tekst");
    }

    @Test
    void weigert_eindeloze_nesting() {
        assertThat(fout("[".repeat(100_000).getBytes(UTF_8)).melding()).startsWith("Deze JSON is te diep genest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-1e99999999999",
                "1e-99999999999",
                "0.0e-9999999999",
                "1.5E+2147483699",
                "1e2147483648"
            })
    void wijst_een_getal_aan_dat_niemand_kan_uitrekenen(String getal) {
        InvoerfoutDto fout = fout(("{\"pgb\": {\"urenPerWeek\":\n " + getal + "}}").getBytes(UTF_8));

        assertThat(fout.pointer()).isEqualTo("/pgb/urenPerWeek");
        assertThat(fout.melding())
                .startsWith("Dit getal of deze tekst is te groot of te lang om te lezen op regel 2, positie ")
                .doesNotContain(getal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "1e", "-"})
    void wijst_een_getal_van_duizenden_cijfers_aan(String begin) {
        assertThat(fout(("{\"leeftijd\": " + begin + "9".repeat(5_000) + "}").getBytes(UTF_8))
                        .pointer())
                .isEqualTo("/leeftijd");
    }

    @Test
    void noemt_de_plaats_niet_als_die_een_bsn_zou_noemen() {
        assertThat(fout("{\"111\": {\"222\": {\"333\": 1e99999999999}}}".getBytes(UTF_8))
                        .pointer())
                .isEmpty();
    }

    @Test
    void noemt_de_plaats_van_te_diepe_nesting() {
        assertThat(fout(("[".repeat(41) + "]".repeat(41)).getBytes(UTF_8)).melding())
                .startsWith("Deze JSON is te diep genest op regel 1, positie 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", " x", "}", "]", " {}", "\u0000", "\u00A0", " nul", " 1e99999999999", "\r\n\"x"})
    void noemt_tekst_na_een_hele_casus_geen_afgebroken_tekst(String erna) {
        assertThat(fout(("{\"gemeente\": \"emmen\"}" + erna).getBytes(UTF_8)).melding())
                .startsWith("Na de casus staat nog meer tekst op regel ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void telt_regels_hoe_ze_ook_eindigen(String einde) {
        String twee = "{" + einde + "\"leeftijd\": ";

        assertThat(fout((twee + "elf}").getBytes(UTF_8)).melding()).contains(" op regel 2, ");
        assertThat(fout(twee.getBytes(UTF_8)).melding()).contains("stopt te vroeg op regel 2, ");
        assertThat(fout((twee + "\"é\"}").getBytes(ISO_8859_1)).melding()).contains("geen UTF-8 op regel 2, ");
    }

    @Test
    void leest_een_naam_zonder_einde_als_naam() throws UnreadableJsonException {
        assertThat(JsonTextReader.read(("{\"" + "a".repeat(500_000) + "\": 1}").getBytes(UTF_8))
                        .size())
                .isEqualTo(1);
    }

    private static InvoerfoutDto fout(byte[] bytes) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> JsonTextReader.read(bytes))
                .error();
    }
}
