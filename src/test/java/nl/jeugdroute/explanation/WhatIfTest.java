// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.logic.model.NeighbourCasussen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said of single changes is held against Drools, not against the logic that said it. */
@DisplayName("Wat als")
class WhatIfTest {

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Explainer UITLEG = new Explainer();
    private static final ExplanationModel MODEL = ExplanationModel.of(SET);

    private static Stream<Casus> casussen(int zaad, int aantal) {
        RandomCasussen willekeurig = new RandomCasussen(zaad, SET.voorzieningCodes());
        return Stream.generate(willekeurig::casus).limit(aantal);
    }

    @Test
    void elke_genoemde_wijziging_geeft_precies_de_genoemde_hoofdroute() {
        casussen(1, 100).forEach(casus -> {
            String nu = DifferentAdvies.route(SET, casus);
            for (WhatIf watAls : UITLEG.whatIf(SET, casus)) {
                String straks = DifferentAdvies.route(SET, DifferentAdvies.met(casus, List.of(watAls.change())));
                assertThat(straks)
                        .as("%s met %s", casus, watAls)
                        .isEqualTo(watAls.primaryRoute().code());
                assertThat(watAls.affected().contains(AdviesPart.HOOFDROUTE)).isEqualTo(!straks.equals(nu));
            }
        });
    }

    @Test
    void elke_andere_hoofdroute_die_een_enkel_feit_kan_geven_is_genoemd() {
        casussen(2, 6).forEach(casus -> {
            String nu = DifferentAdvies.route(SET, casus);
            Set<String> echt = NeighbourCasussen.van(casus, SET.voorzieningCodes())
                    .map(buur -> DifferentAdvies.route(SET, buur))
                    .filter(route -> !route.equals(nu))
                    .collect(Collectors.toSet());
            Set<String> genoemd = UITLEG.whatIf(SET, casus).stream()
                    .map(watAls -> watAls.primaryRoute().code())
                    .filter(route -> !route.equals(nu))
                    .collect(Collectors.toSet());
            assertThat(genoemd).as("%s", casus).containsAll(echt);
        });
    }

    @Test
    void elk_veld_waarvan_een_andere_waarde_de_hoofdroute_verandert_is_genoemd() {
        casussen(3, 6).forEach(casus -> {
            String nu = DifferentAdvies.route(SET, casus);
            Set<Object> genoemd = genoemdeBuren(casus);
            NeighbourCasussen.van(casus, SET.voorzieningCodes())
                    .distinct()
                    .filter(buur -> !DifferentAdvies.route(SET, buur).equals(nu))
                    .forEach(buur -> assertThat(genoemd).as("%s", casus).contains(punt(buur)));
        });
    }

    private static Object punt(Casus casus) {
        return MODEL.model().facts().point(casus);
    }

    private static Set<Object> genoemdeBuren(Casus casus) {
        return UITLEG.whatIf(SET, casus).stream()
                .filter(watAls -> watAls.affected().contains(AdviesPart.HOOFDROUTE))
                .map(watAls -> punt(DifferentAdvies.met(casus, List.of(watAls.change()))))
                .collect(Collectors.toSet());
    }
}
