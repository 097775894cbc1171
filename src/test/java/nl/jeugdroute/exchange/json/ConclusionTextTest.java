// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Vorm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De tekst van een conclusie")
class ConclusionTextTest {

    static Stream<ConclusionKey> conclusies() {
        return Stream.of(null, "S10")
                .flatMap(voorziening -> Arrays.stream(ConclusionKind.values())
                        .flatMap(soort -> Stream.of("S10", "VERWIJS_NAAR_V2", "5", "Let op: VOOR u belt, lees dit.")
                                .filter(waarde -> soort != ConclusionKind.ROUTE)
                                .map(waarde -> ConclusionKey.of(soort, waarde, voorziening))));
    }

    static Stream<ConclusionKey> routes() {
        return Arrays.stream(Route.values())
                .flatMap(route -> Stream.concat(Stream.of((Vorm) null), Arrays.stream(Vorm.values()))
                        .map(vorm -> new ConclusionKey(ConclusionKind.ROUTE, RouteVorm.of(route, vorm), "T6")));
    }

    @ParameterizedTest
    @MethodSource({"conclusies", "routes"})
    void geeft_gelezen_weer_dezelfde_conclusie(ConclusionKey conclusie) {
        assertThat(ConclusionText.read(ConclusionText.write(conclusie))).isEqualTo(conclusie);
    }

    @ParameterizedTest
    @CsvSource({
        "ROUTE CRISIS, ROUTE, CRISIS,",
        "ROUTE SAVE_WERKER(INZET) VOOR S10, ROUTE, SAVE_WERKER(INZET), S10",
        "BESCHIKKING STANDAARD_NEE VOOR T6, BESCHIKKING, STANDAARD_NEE, T6",
        "NIVEAU 5, NIVEAU, 5,"
    })
    void staat_in_het_contract_zoals_altijd(String tekst, ConclusionKind soort, String waarde, String voorziening) {
        ConclusionKey conclusie = ConclusionKey.of(soort, waarde, voorziening);

        assertThat(ConclusionText.write(conclusie)).isEqualTo(tekst);
        assertThat(ConclusionText.read(tekst)).isEqualTo(conclusie);
    }

    @Test
    void is_zonder_soort_of_met_een_onbekende_route_geen_conclusie() {
        for (String tekst : new String[] {"", "ROUTE", "WEG CRISIS", "ROUTE DOODLOPEND", "ROUTE CRISIS(SNEL)"}) {
            assertThatIllegalArgumentException().as(tekst).isThrownBy(() -> ConclusionText.read(tekst));
        }
    }
}
