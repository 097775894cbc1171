// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("verklaar")
class ExplainCommandTest {

    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 5}";

    @Test
    void geeft_op_elke_casus_een_regel_json() {
        TestCommandLine regel = TestCommandLine.voer(
                CASUS + "\n{\"gemeente\": \"x\"}\n" + CASUS, "verklaar", "--waarom-niet", "CRISIS");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.regels()).hasSize(3);
        assertThat(regel.regels().get(0).path("waaromNiet").size()).isEqualTo(1);
        assertThat(regel.regels().get(1).path("regel").intValue()).isEqualTo(2);
        assertThat(regel.fout()).contains("Bij 1 van 3 casussen was er een probleem");
    }

    @Test
    void schrijft_op_verzoek_een_leesbare_tekst() {
        TestCommandLine regel = TestCommandLine.voer(CASUS, "verklaar", "-", "--tekst");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit())
                .startsWith("Hoofdroute: ")
                .contains("zou leiden tot", "Waarom niet", "Deze vragen maken nog verschil:")
                .doesNotContain("afgewezen", "geen recht", "score");
    }

    @Test
    void noemt_bij_een_onbekende_route_wat_er_wel_kan() {
        TestCommandLine regel = TestCommandLine.voer(CASUS, "verklaar", "--waarom-niet=CRISES");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.uit()).contains("Bedoelde u \\\"CRISIS\\\"?");
    }

    @Test
    void zegt_dat_een_lege_invoer_leeg_is() {
        TestCommandLine regel = TestCommandLine.voer(" \n", "verklaar");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).startsWith("Er staat niets in de invoer.");
    }
}
