// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.DecisionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De dekking van de regels door voorbeelden")
class ExampleCoverageTest {

    private static final Set<String> VEILIGHEIDSTABELLEN =
            Set.of("veiligheid", "veiligheid_meldingen", "veiligheid_vervolg");

    private final RuleSet set = ExamplesFolder.BIBLIOTHEEK.ruleSetFor(ExamplesFolder.PAKKET, null);

    @Test
    void elke_rij_wordt_door_een_voorbeeld_geraakt_behalve_rijen_voor_een_verlopen_pakket() {
        List<String> bijVerlopen = set.decisionRows().stream()
                .filter(rij -> rij.reads("verlopen"))
                .map(rij -> rij.rule().id())
                .toList();

        assertThat(ExampleCoverage.untouched(set, ExamplesFolder.ADVIEZEN.values().stream()))
                .containsExactlyInAnyOrderElementsOf(bijVerlopen);
    }

    @Test
    void net_niet_noemt_alleen_rijen_die_bestaan() {
        assertThat(ExamplesFolder.ALLE.stream().flatMap(voorbeeld -> voorbeeld.nearMisses().stream()))
                .isSubsetOf(set.ruleBook().rules().keySet());
    }

    @TestFactory
    @DisplayName("Elke veiligheidsrij wordt door een voorbeeld net gemist")
    Stream<DynamicTest> elke_veiligheidsrij_wordt_door_een_voorbeeld_net_gemist() {
        return set.decisionRows().stream()
                .filter(rij -> VEILIGHEIDSTABELLEN.contains(rij.rule().table()))
                .map(rij -> DynamicTest.dynamicTest(
                        "Rij " + rij.rule().id(), () -> assertThat(missers(rij)).isNotEmpty()));
    }

    @TestFactory
    @DisplayName("Een voorbeeld dat een veiligheidsrij net mist, mist een enkele voorwaarde")
    Stream<DynamicTest> een_misser_mist_een_enkele_voorwaarde() {
        return set.decisionRows().stream()
                .filter(rij -> VEILIGHEIDSTABELLEN.contains(rij.rule().table()))
                .flatMap(rij -> missers(rij).stream()
                        .map(voorbeeld ->
                                DynamicTest.dynamicTest("Rij " + rij.rule().id() + " in " + voorbeeld.id(), () -> {
                                    assertThat(gevuurd(voorbeeld))
                                            .doesNotContain(rij.rule().id());
                                    assertThat(onvervuld(rij, voorbeeld)).hasSize(1);
                                })));
    }

    private static List<Example> missers(DecisionRow rij) {
        return ExamplesFolder.ALLE.stream()
                .filter(voorbeeld -> voorbeeld.nearMisses().contains(rij.rule().id()))
                .toList();
    }

    private static Set<String> gevuurd(Example voorbeeld) {
        return advies(voorbeeld).redenen().stream().map(Reden::regel).collect(Collectors.toSet());
    }

    /** Fields on which the row's conditions do not hold for this example. */
    private static List<String> onvervuld(DecisionRow rij, Example voorbeeld) {
        return rij.conditions().stream()
                .filter(cel -> !cel.condition().applies(waarde(cel.fact(), voorbeeld)))
                .map(CellCondition::fact)
                .toList();
    }

    private static @Nullable Object waarde(String veld, Example voorbeeld) {
        if (veld.equals("routes")) {
            return routes(advies(voorbeeld));
        }
        return voorbeeld.casus().value(veld);
    }

    private static Set<String> routes(Advies advies) {
        return Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                .flatMap(ExampleCoverageTest::schrijfwijzen)
                .collect(Collectors.toSet());
    }

    private static Stream<String> schrijfwijzen(RouteAdvies route) {
        String naam = route.route().name();
        return route.vorm() == null ? Stream.of(naam) : Stream.of(naam, naam + "(" + route.vorm() + ")");
    }

    private static Advies advies(Example voorbeeld) {
        Advies advies = ExamplesFolder.ADVIEZEN.get(voorbeeld.id());
        assertThat(advies).as(voorbeeld.id()).isNotNull();
        return advies;
    }
}
