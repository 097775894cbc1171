// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStation;
import nl.jeugdroute.web.advies.RouteMapView.RouteMapStationState;
import nl.jeugdroute.web.questions.FormAnswers;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.TestWording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De routekaart")
class RouteMapDrawerTest {

    private static final RuleLibrary BIBLIOTHEEK = TestRules.bibliotheek();
    private static final PageWording WOORDEN = TestWording.van(BIBLIOTHEEK);

    private static RouteMapView kaart(Map<String, String> antwoorden) {
        return kaart("noordoostpolder", antwoorden);
    }

    private static RouteMapView kaart(String gemeente, Map<String, String> antwoorden) {
        Map<String, List<String>> formulier = antwoorden.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, antwoord -> List.of(antwoord.getValue())));
        formulier.put("gemeente", List.of(gemeente));
        CasusReadResult gelezen = new CasusReader(BIBLIOTHEEK.snapshot())
                .read(FormAnswers.from(TestRules.feiten(), formulier).json());
        Advies advies = new Triage(TestRules.KLOK)
                .advise(((CasusReadResult.ValidCasus) gelezen).casus(), BIBLIOTHEEK.snapshot());
        return new RouteMapDrawer(advies, WOORDEN, new PackRouteNames(BIBLIOTHEEK, WOORDEN, advies)).draw();
    }

    private static Map<String, RouteMapStation> haltes(RouteMapView kaart) {
        return kaart.tracks().stream()
                .flatMap(baan -> baan.stations().stream())
                .collect(Collectors.toMap(RouteMapStation::name, Function.identity()));
    }

    @Test
    void houdt_elke_halte_op_haar_plaats_welk_advies_er_ook_is() {
        Map<String, RouteMapStation> leeg = haltes(kaart(Map.of()));
        Map<String, RouteMapStation> crisis = haltes(kaart(Map.of("veiligheid.acuutGevaar", "JA")));

        leeg.forEach((naam, halte) -> {
            assertThat(crisis.get(naam).x()).isEqualTo(halte.x());
            assertThat(crisis.get(naam).y()).isEqualTo(halte.y());
        });
    }

    @Test
    void zet_de_vlag_bij_de_casus_als_er_eerst_iets_aan_te_vullen_is() {
        assertThat(Objects.requireNonNull(kaart(Map.of()).flag()).word()).isEqualTo("Eerst aanvullen");
    }

    @Test
    void zegt_bij_een_crisis_eerst_dit_en_de_rest_later() {
        RouteMapView kaart = kaart(Map.of("veiligheid.acuutGevaar", "JA"));

        assertThat(kaart.crisis()).isTrue();
        assertThat(kaart.flag().word()).isEqualTo("Eerst dit");
        assertThat(haltes(kaart).get("Sociaal team").word()).isEqualTo("later");
    }

    @Test
    void noemt_lichtere_haltes_onderweg() {
        Map<String, RouteMapStation> haltes = haltes(kaart(Map.of(
                "veiligheid.acuutGevaar", "NEE",
                "veiligheid.twijfelVeiligheid", "NEE",
                "veiligheid.vermoedenGeweldMishandeling", "NEE",
                "complexiteit", "HEEL_COMPLEX",
                "hulpvragen", "ANDERS")));

        assertThat(haltes.get("Specialistentafel").state()).isEqualTo(RouteMapStationState.ADVIES);
        assertThat(haltes.get("Sociaal team").state()).isEqualTo(RouteMapStationState.ONDERWEG);
        assertThat(haltes.get("Crisis").state()).isEqualTo(RouteMapStationState.NIET);
    }

    @Test
    void toont_de_andere_deuren_alleen_als_er_een_open_gaat() {
        assertThat(kaart(Map.of()).tracks())
                .extracting(RouteMapView.RouteMapTrack::name)
                .doesNotContain("Andere deur");
        assertThat(kaart(Map.of("verwijzing", "ARTS")).tracks())
                .extracting(RouteMapView.RouteMapTrack::name)
                .contains("Andere deur");
    }

    @Test
    void merkt_naast_een_andere_kaart_alleen_wat_daar_anders_is() {
        Map<String, String> veilig = Map.of(
                "veiligheid.acuutGevaar", "NEE",
                "veiligheid.twijfelVeiligheid", "NEE",
                "veiligheid.vermoedenGeweldMishandeling", "NEE",
                "hulpvragen", "ANDERS");
        Map<String, String> complex = new HashMap<>(veilig);
        complex.put("complexiteit", "HEEL_COMPLEX");
        RouteMapView kaart = kaart(complex);

        RouteMapView naast = kaart.beside(kaart(veilig));

        assertThat(haltes(naast).get("Specialistentafel").different()).isTrue();
        assertThat(haltes(naast).get("Eigen netwerk").different()).isFalse();
        assertThat(naast.title()).contains("Anders dan op de andere kaart:").contains("Specialistentafel (het advies)");
        assertThat(kaart.beside(kaart)).isEqualTo(kaart);
    }

    @Test
    void toont_alleen_haltes_van_de_gemeente_met_haar_eigen_namen() {
        assertThat(haltes(kaart("noordenveld", Map.of())))
                .containsKeys("Toegang", "Algemeen toegankelijk aanbod")
                .doesNotContainKeys("Sociaal team", "Specialistentafel", "Commissie leerlingenzorg");
    }
}
