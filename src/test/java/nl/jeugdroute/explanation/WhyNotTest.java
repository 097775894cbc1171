// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.logic.model.NeighbourCasussen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarom niet")
class WhyNotTest {

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Explainer UITLEG = new Explainer();
    private static final String RUSTIG = "\"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\": \"NEE\","
            + " \"vermoedenGeweldMishandeling\": \"NEE\"}";

    private static Casus casus(String feiten) {
        return CasusJson.read(
                Json.mapper().readTree("{\"gemeente\": \"noordoostpolder\", " + feiten + "}"), TestRules.feiten());
    }

    private static Stream<Casus> casussen(int zaad, int aantal) {
        RandomCasussen willekeurig = new RandomCasussen(zaad, SET.voorzieningCodes());
        return Stream.generate(willekeurig::casus).limit(aantal);
    }

    private static List<WhyNot> alle(Casus casus) {
        return UITLEG.whyNot(SET, casus, UITLEG.routes(SET), 3);
    }

    private static WhyNot een(Casus casus, Route route) {
        return UITLEG.whyNot(SET, casus, List.of(route), 3).get(0);
    }

    private static Route hoofdroute(Casus casus) {
        return Triage.assess(casus, SET).routes().get(0).route();
    }

    @Test
    void de_kleinste_wijziging_leidt_echt_tot_die_hoofdroute() {
        casussen(11, 60)
                .forEach(casus -> alle(casus).stream()
                        .filter(niet -> !niet.neverPossible())
                        .forEach(niet -> assertThat(hoofdroute(DifferentAdvies.met(casus, niet.wouldLead())))
                                .as("%s: %s", casus, niet)
                                .isEqualTo(niet.route())));
    }

    @Test
    void er_is_geen_kleinere_wijziging_dan_de_genoemde() {
        casussen(12, 8).forEach(casus -> {
            List<Route> meteen = NeighbourCasussen.van(casus, SET.voorzieningCodes())
                    .map(WhyNotTest::hoofdroute)
                    .distinct()
                    .toList();
            alle(casus).stream()
                    .filter(niet -> niet.wouldLead().size() > 1)
                    .forEach(
                            niet -> assertThat(meteen).as("%s: %s", casus, niet).doesNotContain(niet.route()));
        });
    }

    @Test
    void een_route_die_nooit_kan_komt_bij_geen_enkele_casus_voor() {
        List<Route> nooit = alle(casus(RUSTIG)).stream()
                .filter(WhyNot::neverPossible)
                .map(WhyNot::route)
                .toList();

        assertThat(casussen(13, 1_000).map(WhyNotTest::hoofdroute)).doesNotContainAnyElementsOf(nooit);
    }

    @Test
    void rijen_die_niet_gelden_missen_altijd_iets_en_de_dichtstbijzijnde_staan_voorop() {
        casussen(14, 40)
                .forEach(casus -> alle(casus)
                        .forEach(niet -> assertThat(niet.rows())
                                .as("%s: %s", casus, niet)
                                .hasSizeLessThanOrEqualTo(3)
                                .isSortedAccordingTo(java.util.Comparator.comparingInt(RowExplanation::distance))
                                .allSatisfy(rij -> assertThat(rij.unmet()).isNotEmpty())));
    }

    @Test
    void een_rij_over_hulp_noemt_die_hulp_bij_haar_naam() {
        assertThat(casussen(13, 40).flatMap(casus -> alle(casus).stream()).flatMap(niet -> niet.rows().stream()))
                .anyMatch(rij -> rij.voorziening() != null)
                .allSatisfy(rij -> assertThat(rij.reden()).doesNotContain("{"));
    }

    @Test
    void een_lichtere_route_noemt_de_zwaardere_die_ervoor_staat_met_haar_rijen() {
        Casus casus = casus(
                "\"leeftijd\": 5, \"hulpvragen\": [\"INFO_OPVOEDING\"], \"veiligheid\": "
                        + "{\"acuutGevaar\": \"JA\", \"twijfelVeiligheid\": \"NEE\", \"vermoedenGeweldMishandeling\": \"NEE\"}");

        WhyNot niet = een(casus, Route.VRIJ_TOEGANKELIJK);

        assertThat(niet.concluded()).isTrue();
        assertThat(niet.preceding().code()).isEqualTo("CRISIS");
        assertThat(niet.precedingRows()).contains("veiligheid-A1");
    }

    @Test
    void een_ontbrekende_voorwaarde_noemt_veld_waarde_en_wat_de_rij_vraagt() {
        WhyNot niet = een(casus("\"leeftijd\": 5, \"hulpvragen\": [\"INFO_OPVOEDING\"], " + RUSTIG), Route.CRISIS);

        assertThat(niet.rows()).anySatisfy(rij -> {
            assertThat(rij.row()).isEqualTo("veiligheid-A1");
            assertThat(rij.unmet()).singleElement().satisfies(mist -> {
                assertThat(mist.fact()).isEqualTo("veiligheid.acuutGevaar");
                assertThat(mist.current()).isEqualTo("NEE");
                assertThat(mist.asks()).isEqualTo("JA");
                assertThat(mist.veiligheid()).isTrue();
            });
        });
    }

    @Test
    void een_afgeleid_feit_wordt_uitgelegd_met_de_rijen_die_het_vaststellen() {
        WhyNot niet = een(
                casus("\"leeftijd\": 5, \"hulpvragen\": [\"INFO_OPVOEDING\"], " + RUSTIG),
                Route.GECERTIFICEERDE_INSTELLING);

        assertThat(niet.rows()).anySatisfy(rij -> {
            assertThat(rij.row()).isEqualTo("maatregel-B1");
            assertThat(rij.unmet()).singleElement().satisfies(mist -> {
                assertThat(mist.fact()).isEqualTo("onderMaatregel");
                assertThat(mist.via()).extracting(RowExplanation::row).contains("maatregel-B1.1");
            });
        });
    }

    @Test
    void een_wijziging_van_een_veiligheidsfeit_is_als_zodanig_gemerkt_en_wordt_nooit_aangeraden() {
        Casus casus = casus("\"leeftijd\": 5, \"hulpvragen\": [\"INFO_OPVOEDING\"]");

        WhyNot niet = een(casus, Route.VRIJ_TOEGANKELIJK);

        assertThat(niet.wouldLead()).isNotEmpty().allMatch(FactChange::veiligheid);
        assertThat(niet.text())
                .contains("zou leiden tot", "Let op")
                .doesNotContainIgnoringCase("advies om")
                .doesNotContain("afgewezen", "geen recht");
    }
}
