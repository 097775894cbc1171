// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Assessment;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.OpenFacts;
import nl.jeugdroute.logic.FactQuestion;
import nl.jeugdroute.logic.SpacePoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said to be certain is held against completions that Drools evaluates. */
@DisplayName("Zekerheid")
class CertaintyIT {

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Explainer UITLEG = new Explainer();
    private static final ExplanationModel MODEL = ExplanationModel.of(SET);
    private static final List<String> OPEN = List.of(
            "veiligheid.acuutGevaar",
            "veiligheid.twijfelVeiligheid",
            "leeftijd",
            "ongeboren",
            "hulpvragen",
            "leefgebieden",
            "maatregel",
            "eigenKracht",
            "complexiteit",
            "gewensteVoorzieningen",
            "pgb.gewenst",
            "schoolgang");

    private final Random toeval = new Random(2026);

    private static Stream<Casus> casussen(int zaad, int aantal) {
        RandomCasussen willekeurig = new RandomCasussen(zaad, SET.voorzieningCodes());
        return Stream.generate(willekeurig::casus).limit(aantal);
    }

    private Set<String> open() {
        return OPEN.stream()
                .filter(veld -> toeval.nextInt(3) == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The case with the answers filled in, by way of the facts that differ. */
    private static Casus vul(Casus casus, SpacePoint punt) {
        SpacePoint nu = MODEL.model().facts().point(casus);
        return DifferentAdvies.met(casus, new FactChanges(MODEL, casus, nu).to(punt));
    }

    private SpacePoint aanvulling(Casus casus, Set<String> open) {
        SpacePoint punt = MODEL.model().facts().point(casus);
        for (FactQuestion vraag : FactQuestionBuilder.of(MODEL, casus, open)) {
            punt = met(punt, vraag, toeval.nextInt(vraag.answers().size()));
        }
        return punt;
    }

    private static SpacePoint met(SpacePoint begin, FactQuestion vraag, int antwoord) {
        SpacePoint punt = begin;
        List<Integer> plaatsen = vraag.answers().get(antwoord).positions();
        for (int i = 0; i < plaatsen.size(); i++) {
            punt = punt.with(vraag.dimensions().get(i), plaatsen.get(i));
        }
        return punt;
    }

    @Test
    void wat_zeker_heet_geldt_bij_elke_geprobeerde_aanvulling_volgens_drools() {
        casussen(21, 100).forEach(casus -> {
            Set<String> open = open();
            Certainty zekerheid = UITLEG.certainty(SET, casus, open);
            List<String> mogelijk =
                    zekerheid.possible().stream().map(m -> m.route().code()).toList();
            for (int i = 0; i < 10; i++) {
                Casus vol = vul(casus, aanvulling(casus, open));
                Assessment beoordeling = Triage.assess(vol, SET);
                assertThat(mogelijk)
                        .as("%s", vol)
                        .contains(beoordeling.routes().get(0).code());
                assertThat(beoordeling.routes().stream().map(plaats -> plaats.code()))
                        .containsAll(zekerheid.routes().stream()
                                .map(ExplainedRoute::code)
                                .toList());
                assertThat(beoordeling.conclusions().stream()
                                .filter(conclusie -> conclusie.kind() == ConclusionKind.ACTIE)
                                .map(conclusie -> conclusie.value()))
                        .containsAll(zekerheid.acties());
                assertThat(zekerheid.settled()).isEqualTo(mogelijk.size() == 1);
            }
        });
    }

    @Test
    void elke_route_die_mogelijk_heet_komt_bij_een_aanvulling_voor_volgens_drools() {
        casussen(22, 8).forEach(casus -> {
            Set<String> open =
                    new LinkedHashSet<>(List.of("veiligheid.acuutGevaar", "eigenKracht", "hulpvragen", "maatregel"));
            Set<String> gezien = new LinkedHashSet<>();
            List<SpacePoint> punten =
                    new ArrayList<>(List.of(MODEL.model().facts().point(casus)));
            for (FactQuestion vraag : FactQuestionBuilder.of(MODEL, casus, open)) {
                List<SpacePoint> verder = new ArrayList<>();
                for (SpacePoint punt : punten) {
                    for (int k = 0; k < vraag.answers().size(); k++) {
                        verder.add(met(punt, vraag, k));
                    }
                }
                punten = verder;
            }
            punten.forEach(punt -> gezien.add(DifferentAdvies.route(SET, vul(casus, punt))));

            assertThat(UITLEG.certainty(SET, casus, open).possible().stream()
                            .map(m -> m.route().code()))
                    .as("%s", casus)
                    .containsExactlyInAnyOrderElementsOf(gezien);
        });
    }

    @Test
    void een_vraag_die_beslist_doet_dat_in_het_genoemde_aandeel() {
        casussen(23, 10).forEach(casus -> {
            Set<String> open = Set.of("veiligheid.acuutGevaar", "eigenKracht", "maatregel");
            Certainty zekerheid = UITLEG.certainty(SET, casus, open);
            for (FactQuestion vraag : FactQuestionBuilder.of(MODEL, casus, open)) {
                assertThat(zekerheid.questions().stream()
                                .filter(v -> v.fact().equals(vraag.fact()))
                                .mapToDouble(OpenQuestion::share)
                                .sum())
                        .as("%s: %s", vraag.fact(), casus)
                        .isCloseTo(geteld(casus, open, vraag), org.assertj.core.data.Offset.offset(1e-9));
            }
        });
    }

    /** The share by brute force: over all answers to the other questions, where this answer makes a difference. */
    private static double geteld(Casus casus, Set<String> open, FactQuestion vraag) {
        double verschil = 0;
        double alle = 0;
        List<FactQuestion> anderen = FactQuestionBuilder.of(MODEL, casus, open).stream()
                .filter(ander -> !ander.fact().equals(vraag.fact()))
                .toList();
        FactQuestion een = anderen.get(0);
        FactQuestion twee = anderen.get(1);
        for (int i = 0; i < een.answers().size(); i++) {
            for (int j = 0; j < twee.answers().size(); j++) {
                SpacePoint punt = met(met(MODEL.model().facts().point(casus), een, i), twee, j);
                double gewicht = een.answers().get(i).weight().doubleValue()
                        * twee.answers().get(j).weight().doubleValue();
                Set<String> routes = new LinkedHashSet<>();
                for (int k = 0; k < vraag.answers().size(); k++) {
                    routes.add(DifferentAdvies.route(SET, vul(casus, met(punt, vraag, k))));
                }
                alle += gewicht;
                verschil += routes.size() > 1 ? gewicht : 0;
            }
        }
        return verschil / alle;
    }

    @Test
    void een_open_veiligheidsfeit_laat_een_lichte_route_nooit_vaststaan() {
        Set<String> licht = Set.of(
                "VRIJ_TOEGANKELIJK",
                "EIGEN_NETWERK",
                "ONDERWIJS",
                "JEUGDGEZONDHEIDSZORG",
                "ERVARINGSDESKUNDIGE",
                "ANDERE_WET",
                "ANDERE_GEMEENTE");
        casussen(24, 100)
                .forEach(casus -> CertaintyCalculator.VEILIGHEID_FIRST.forEach(feit -> {
                    Certainty zekerheid = UITLEG.certainty(SET, casus, Set.of(feit));
                    assertThat(zekerheid.settled()
                                    && licht.contains(
                                            zekerheid.possible().get(0).route().code()))
                            .as("%s open bij %s", feit, casus)
                            .isFalse();
                }));
    }

    @Test
    void bij_een_lege_casus_komen_de_drie_veiligheidsvragen_eerst() {
        var json = Json.mapper().readTree("{\"gemeente\": \"noordoostpolder\"}");

        Certainty zekerheid =
                UITLEG.certainty(SET, CasusJson.read(json, TestRules.feiten()), OpenFacts.of(json, TestRules.feiten()));

        assertThat(zekerheid.questions())
                .extracting(OpenQuestion::fact)
                .startsWith(
                        "veiligheid.acuutGevaar",
                        "veiligheid.twijfelVeiligheid",
                        "veiligheid.vermoedenGeweldMishandeling");
        assertThat(zekerheid.settled()).isFalse();
    }

    @Test
    void bij_acuut_gevaar_staat_de_crisis_vast_wat_er_ook_nog_open_is() {
        var json = Json.mapper()
                .readTree("{\"gemeente\": \"noordoostpolder\", \"veiligheid\": {\"acuutGevaar\": \"JA\"}}");

        Certainty zekerheid =
                UITLEG.certainty(SET, CasusJson.read(json, TestRules.feiten()), OpenFacts.of(json, TestRules.feiten()));

        assertThat(zekerheid.settled()).isTrue();
        assertThat(zekerheid.possible().get(0).route().code()).isEqualTo("CRISIS");
        assertThat(zekerheid.urgentie().name()).isEqualTo("ACUUT");
        assertThat(zekerheid.acties()).contains("BEL_112_BIJ_LEVENSGEVAAR");
        assertThat(zekerheid.questions()).allMatch(OpenQuestion::onlyDetails);
    }
}
