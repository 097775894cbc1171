// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.jeugdroute.exchange.json.CasusArraySource.CasusArrayElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een JSON-lijst van casussen")
class CasusArraySourceTest {

    @Test
    void weegt_een_casus_naar_de_lengte_van_haar_tekst() throws IOException {
        String groot = "{\"x\": \"" + "a".repeat(500_000) + "\"}";
        CasusArraySource bron = bron("[{\"x\": 1}, " + groot + ", {\"x\": 2}]");

        assertThat(bron.size(bron.next())).isLessThan(100_000);
        assertThat(bron.size(bron.next())).isGreaterThan(groot.length());
        assertThat(bron.size(bron.next())).isLessThan(100_000);
        assertThat(bron.next()).isNull();
    }

    @Test
    void eindigt_met_wat_de_lijst_afbreekt() throws IOException {
        CasusArraySource bron = bron("[{\"x\": 1}, {\"x\": ");

        assertThat(bron.next()).isInstanceOf(CasusArrayElement.CasusArrayItem.class);
        assertThat(bron.next())
                .isInstanceOfSatisfying(
                        CasusArrayElement.CasusArrayBreak.class,
                        einde -> assertThat(einde.error().melding()).startsWith("De JSON stopt te vroeg"));
        assertThat(bron.next()).isNull();
    }

    private static CasusArraySource bron(String json) {
        return new CasusArraySource(new JsonArrayReader(new ByteArrayInputStream(json.getBytes(UTF_8))));
    }
}
