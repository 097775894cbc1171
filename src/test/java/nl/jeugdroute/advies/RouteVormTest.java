// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een route in een vorm")
class RouteVormTest {

    @Test
    void is_er_maar_een_keer_en_te_vinden_aan_haar_code() {
        for (Route route : Route.values()) {
            assertThat(RouteVorm.of(route.name())).isSameAs(RouteVorm.of(route, null));
            for (Vorm vorm : Vorm.values()) {
                RouteVorm een = RouteVorm.of(route, vorm);
                assertThat(RouteVorm.of(een.code())).isSameAs(een);
                assertThat(een.route()).isEqualTo(route);
                assertThat(een.vorm()).isEqualTo(vorm);
            }
        }
    }

    @Test
    void is_te_vragen_in_deze_vorm_en_in_elke_vorm() {
        assertThat(RouteVorm.of(Route.SAVE_WERKER, Vorm.INZET).names())
                .containsExactly("SAVE_WERKER(INZET)", "SAVE_WERKER");
        assertThat(RouteVorm.of(Route.CRISIS, null).names()).containsExactly("CRISIS");
    }

    @Test
    void is_niet_te_vinden_aan_een_code_die_geen_route_is() {
        assertThat(RouteVorm.find("CRISIS(SNEL)")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RouteVorm.of("DOODLOPEND"));
    }
}
