// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.model.Buren;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Willekeurig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said of single changes is held against Drools, not against the logic that said it. */
@DisplayName("Wat als")
class WatAlsTest {

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Verklaarmodel MODEL = Verklaarmodel.van(SET);

    private static Stream<Casus> casussen(int zaad, int aantal) {
        Willekeurig willekeurig = new Willekeurig(zaad, SET.voorzieningcodes());
        return Stream.generate(willekeurig::casus).limit(aantal);
    }

    @Test
    void elke_genoemde_wijziging_geeft_precies_de_genoemde_hoofdroute() {
        casussen(1, 100).forEach(casus -> {
            String nu = Anders.route(SET, casus);
            for (WatAls watAls : Verklaarder.watAls(SET, casus)) {
                String straks = Anders.route(SET, Anders.met(casus, List.of(watAls.wijziging())));
                assertThat(straks)
                        .as("%s met %s", casus, watAls)
                        .isEqualTo(watAls.hoofdroute().code());
                assertThat(watAls.verandert().contains(Adviesdeel.HOOFDROUTE)).isEqualTo(!straks.equals(nu));
            }
        });
    }

    @Test
    void elke_andere_hoofdroute_die_een_enkel_feit_kan_geven_is_genoemd() {
        casussen(2, 6).forEach(casus -> {
            String nu = Anders.route(SET, casus);
            Set<String> echt = Buren.van(casus, SET.voorzieningcodes())
                    .map(buur -> Anders.route(SET, buur))
                    .filter(route -> !route.equals(nu))
                    .collect(Collectors.toSet());
            Set<String> genoemd = Verklaarder.watAls(SET, casus).stream()
                    .map(watAls -> watAls.hoofdroute().code())
                    .filter(route -> !route.equals(nu))
                    .collect(Collectors.toSet());
            assertThat(genoemd).as("%s", casus).containsAll(echt);
        });
    }

    @Test
    void elk_veld_waarvan_een_andere_waarde_de_hoofdroute_verandert_is_genoemd() {
        casussen(3, 6).forEach(casus -> {
            String nu = Anders.route(SET, casus);
            Set<Object> genoemd = genoemdeBuren(casus);
            Buren.van(casus, SET.voorzieningcodes())
                    .distinct()
                    .filter(buur -> !Anders.route(SET, buur).equals(nu))
                    .forEach(buur -> assertThat(genoemd).as("%s", casus).contains(punt(buur)));
        });
    }

    private static Object punt(Casus casus) {
        return MODEL.model().feiten().punt(casus);
    }

    private static Set<Object> genoemdeBuren(Casus casus) {
        return Verklaarder.watAls(SET, casus).stream()
                .filter(watAls -> watAls.verandert().contains(Adviesdeel.HOOFDROUTE))
                .map(watAls -> punt(Anders.met(casus, List.of(watAls.wijziging()))))
                .collect(Collectors.toSet());
    }
}
