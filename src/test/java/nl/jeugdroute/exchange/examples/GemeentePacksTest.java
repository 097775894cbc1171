// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De pakketten van de gemeenten")
class GemeentePacksTest {

    private static final String LANDELIJK = "landelijk";

    @TestFactory
    @DisplayName("Elk voorbeeld krijgt het advies dat het verwacht, en zegt waarom")
    Stream<DynamicTest> elk_voorbeeld_krijgt_het_advies_dat_het_verwacht() {
        return pakketten()
                .flatMap(pakket -> voorbeelden(pakket).stream()
                        .map(voorbeeld -> DynamicTest.dynamicTest(pakket.id() + " " + voorbeeld.id(), () -> {
                            assertThat(ExamplesFolder.VOORBEELDEN.check(voorbeeld))
                                    .isEmpty();
                            assertThat(voorbeeld.row().cell("toelichting")).isNotBlank();
                        })));
    }

    @TestFactory
    @DisplayName("Elke eigen rij wordt door een voorbeeld geraakt")
    Stream<DynamicTest> elke_eigen_rij_wordt_door_een_voorbeeld_geraakt() {
        return pakketten()
                .map(pakket -> DynamicTest.dynamicTest(
                        pakket.id(),
                        () -> assertThat(ongeraakt(pakket, pakket.id())).isEmpty()));
    }

    @Test
    void elke_rij_van_een_regio_wordt_in_een_van_haar_gemeenten_geraakt() {
        Set<String> regios = pakketten()
                .flatMap(pakket -> pakket.layers().stream().filter(laag -> !laag.equals(pakket.id())))
                .filter(laag -> !laag.equals(LANDELIJK))
                .collect(Collectors.toSet());

        assertThat(regios).isNotEmpty().allSatisfy(regio -> {
            Set<String> overal = pakketten()
                    .filter(pakket -> pakket.layers().contains(regio))
                    .map(pakket -> ongeraakt(pakket, regio))
                    .reduce((a, b) -> {
                        a.retainAll(b);
                        return a;
                    })
                    .orElseThrow();
            assertThat(overal).as(regio).isEmpty();
        });
    }

    private static Stream<Pack> pakketten() {
        return ExamplesFolder.BIBLIOTHEEK.packs().stream()
                .filter(pakket -> !pakket.id().equals(ExamplesFolder.PAKKET));
    }

    private static List<Example> voorbeelden(Pack pakket) {
        return ExamplesFolder.VOORBEELDEN.read(pakket.id()).examples();
    }

    /** Rows of one layer that no example of this pack touches. */
    private static Set<String> ongeraakt(Pack pakket, String laag) {
        RuleSet set = ExamplesFolder.BIBLIOTHEEK.ruleSetFor(pakket.id(), null);
        Stream<Advies> adviezen = voorbeelden(pakket).stream()
                .map(voorbeeld ->
                        ExamplesFolder.TRIAGE.advise(voorbeeld.casus(), ExamplesFolder.BIBLIOTHEEK.snapshot()));
        return ExampleCoverage.untouched(set, adviezen).stream()
                .filter(id -> set.ruleBook().rules().get(id).layer().equals(laag))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
