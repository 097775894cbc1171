// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.jeugdroute.contract.Lijstbron.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een JSON-lijst van casussen")
class LijstbronTest {

    @Test
    void weegt_een_casus_naar_de_lengte_van_haar_tekst() throws IOException {
        String groot = "{\"x\": \"" + "a".repeat(500_000) + "\"}";
        Lijstbron bron = bron("[{\"x\": 1}, " + groot + ", {\"x\": 2}]");

        assertThat(bron.omvang(bron.volgende())).isLessThan(100_000);
        assertThat(bron.omvang(bron.volgende())).isGreaterThan(groot.length());
        assertThat(bron.omvang(bron.volgende())).isLessThan(100_000);
        assertThat(bron.volgende()).isNull();
    }

    @Test
    void eindigt_met_wat_de_lijst_afbreekt() throws IOException {
        Lijstbron bron = bron("[{\"x\": 1}, {\"x\": ");

        assertThat(bron.volgende()).isInstanceOf(Element.Casus.class);
        assertThat(bron.volgende())
                .isInstanceOfSatisfying(
                        Element.Einde.class,
                        einde -> assertThat(einde.fout().melding()).startsWith("De JSON stopt te vroeg"));
        assertThat(bron.volgende()).isNull();
    }

    private static Lijstbron bron(String json) {
        return new Lijstbron(new Jsonlijst(new ByteArrayInputStream(json.getBytes(UTF_8))));
    }
}
