// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.jeugdroute.exchange.json.CasusErrors.CasusError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De fouten van een casus")
class CasusErrorsTest {

    private static final int VEEL = 240_000;

    private final CasusErrors fouten = new CasusErrors();

    @Test
    void beschrijven_er_tweehonderd_en_tellen_de_rest() {
        AtomicInteger beschreven = new AtomicInteger();
        for (int i = 0; i < VEEL; i++) {
            fouten.add("/hulpvragen/" + i, () -> {
                beschreven.incrementAndGet();
                return new CasusError("fout", null, List.of(), null);
            });
        }

        assertThat(beschreven).hasValue(200);
        assertThat(fouten.errors())
                .hasSize(201)
                .last()
                .satisfies(rest ->
                        assertThat(rest.melding()).isEqualTo("Er zijn nog 239800 fouten. Verbeter eerst deze."));
    }

    @Test
    void schrijven_de_plaats_van_wat_geweigerd_is_maar_tweehonderd_keer_uit() {
        AtomicInteger uitgeschreven = new AtomicInteger();
        for (int i = 0; i < VEEL; i++) {
            String plaats = "/" + i;
            fouten.refuse(
                    () -> {
                        uitgeschreven.incrementAndGet();
                        return plaats;
                    },
                    "mag niet");
        }

        assertThat(uitgeschreven).hasValue(200);
    }
}
