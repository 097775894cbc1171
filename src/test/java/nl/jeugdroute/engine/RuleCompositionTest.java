// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.rules.NiveauDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De interventieniveaus van een pakket")
class RuleCompositionTest {

    private static final String NATIONAL = "landelijk";
    private static final String NIVEAUS = "interventieniveaus.csv";
    private static final String COEVORDEN = "gemeenten/coevorden/";

    @TempDir
    private Path map;

    @ParameterizedTest
    @ValueSource(strings = {"noordoostpolder", "noordenveld", "coevorden"})
    void zijn_de_eerste_drie_uit_het_pakket_en_de_andere_vijf_landelijk_als_aanname(String pakket) {
        List<NiveauDescription> niveaus = niveaus(TestRules.bibliotheek().ruleSetFor(pakket, null));

        assertThat(niveaus)
                .extracting(NiveauDescription::niveau)
                .extracting(niveau -> niveau.niveau())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(niveaus)
                .filteredOn(niveau -> niveau.niveau().niveau() <= 3)
                .allMatch(niveau -> niveau.rule().layer().equals(pakket));
        assertThat(niveaus)
                .filteredOn(niveau -> niveau.niveau().niveau() > 3)
                .allMatch(niveau -> niveau.rule().layer().equals(NATIONAL))
                .allMatch(niveau -> niveau.niveau().status() == NiveauStatus.AANNAME);
    }

    @Test
    void zijn_er_niet_als_de_catalogus_er_geen_noemt() {
        assertThat(niveaus(TestRules.bibliotheek().ruleSetFor("emmen", null))).isEmpty();
    }

    @Test
    void komen_uit_de_landelijke_laag_zodra_de_catalogus_er_een_noemt() {
        TestRules.volledigeKopie(map);
        new TableSurgery(map).cel("gemeenten/emmen/voorzieningen.csv", "T1", "interventieniveau", "5");

        assertThat(niveaus(RuleLibrary.load(map, TestRules.KLOK).ruleSetFor("emmen", null)))
                .hasSize(5)
                .allMatch(niveau -> niveau.rule().layer().equals(NATIONAL));
    }

    @Test
    void gaan_in_het_pakket_voor_de_landelijke_zodra_de_gemeente_ze_bevestigt() {
        TestRules.volledigeKopie(map);
        bevestig("4");
        RuleSet coevorden = RuleLibrary.load(map, TestRules.KLOK).ruleSetFor("coevorden", null);

        assertThat(niveaus(coevorden))
                .filteredOn(niveau -> niveau.niveau().niveau() == 4)
                .extracting(
                        niveau -> niveau.rule().layer(),
                        niveau -> niveau.niveau().status())
                .containsExactly(tuple("coevorden", NiveauStatus.BEVESTIGD));
        assertThat(coevorden.niveauStatuses())
                .hasSize(8)
                .containsEntry(4, NiveauStatus.BEVESTIGD)
                .containsEntry(5, NiveauStatus.AANNAME);
        assertThat(coevorden.tables())
                .filteredOn(table -> table.file().equals(NATIONAL + "/" + NIVEAUS))
                .flatExtracting(table -> table.rows())
                .hasSize(4);
    }

    @Test
    void staan_in_een_laag_hooguit_een_keer() {
        TestRules.volledigeKopie(map);
        bevestig("3");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(COEVORDEN + NIVEAUS + ", rij 5 (interventieniveaus-CO-bevestigd), kolom niveau:"
                        + " Dit niveau staat ook in " + COEVORDEN + NIVEAUS + ", rij 4.");
    }

    /** A row of Coevorden's own that says the municipality confirmed a level. */
    private void bevestig(String niveau) {
        new TableSurgery(map).erbij(COEVORDEN + NIVEAUS, "interventieniveaus-CO-IL3", cellen -> {
            cellen.set(0, "interventieniveaus-CO-bevestigd");
            cellen.set(3, niveau);
            cellen.set(6, NiveauStatus.BEVESTIGD.name());
            cellen.set(7, "Afdeling jeugd");
            cellen.set(8, "2026-11-25");
            return cellen;
        });
    }

    private static List<NiveauDescription> niveaus(RuleSet rules) {
        return rules.definitions(NiveauDescription.class);
    }
}
