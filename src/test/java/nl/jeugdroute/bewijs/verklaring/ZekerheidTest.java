// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Vraag;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Beoordeling;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.triage.Willekeurig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said to be certain is held against completions that Drools evaluates. */
@DisplayName("Zekerheid")
class ZekerheidTest {

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Verklaarmodel MODEL = Verklaarmodel.van(SET);
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
        Willekeurig willekeurig = new Willekeurig(zaad, SET.voorzieningcodes());
        return Stream.generate(willekeurig::casus).limit(aantal);
    }

    private Set<String> open() {
        return OPEN.stream()
                .filter(veld -> toeval.nextInt(3) == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The case with the answers filled in, by way of the facts that differ. */
    private static Casus vul(Casus casus, Punt punt) {
        Punt nu = MODEL.model().feiten().punt(casus);
        return Anders.met(casus, new Wijzigingen(MODEL, casus, nu).naar(punt));
    }

    private Punt aanvulling(Casus casus, Set<String> open) {
        Punt punt = MODEL.model().feiten().punt(casus);
        for (Vraag vraag : Vragenbouwer.van(MODEL, casus, open)) {
            punt = met(punt, vraag, toeval.nextInt(vraag.antwoorden().size()));
        }
        return punt;
    }

    private static Punt met(Punt begin, Vraag vraag, int antwoord) {
        Punt punt = begin;
        List<Integer> plaatsen = vraag.antwoorden().get(antwoord).plaatsen();
        for (int i = 0; i < plaatsen.size(); i++) {
            punt = punt.met(vraag.dimensies().get(i), plaatsen.get(i));
        }
        return punt;
    }

    @Test
    void wat_zeker_heet_geldt_bij_elke_geprobeerde_aanvulling_volgens_drools() {
        casussen(21, 100).forEach(casus -> {
            Set<String> open = open();
            Zekerheid zekerheid = Verklaarder.zekerheid(SET, casus, open);
            List<String> mogelijk =
                    zekerheid.mogelijk().stream().map(m -> m.route().code()).toList();
            for (int i = 0; i < 10; i++) {
                Casus vol = vul(casus, aanvulling(casus, open));
                Beoordeling beoordeling = Triage.beoordeel(vol, SET);
                assertThat(mogelijk)
                        .as("%s", vol)
                        .contains(beoordeling.routes().get(0).code());
                assertThat(beoordeling.routes().stream().map(plaats -> plaats.code()))
                        .containsAll(
                                zekerheid.routes().stream().map(Routenaam::code).toList());
                assertThat(beoordeling.conclusies().stream()
                                .filter(conclusie -> conclusie.soort() == Soort.ACTIE)
                                .map(conclusie -> conclusie.waarde()))
                        .containsAll(zekerheid.acties());
                assertThat(zekerheid.staatVast()).isEqualTo(mogelijk.size() == 1);
            }
        });
    }

    @Test
    void elke_route_die_mogelijk_heet_komt_bij_een_aanvulling_voor_volgens_drools() {
        casussen(22, 8).forEach(casus -> {
            Set<String> open =
                    new LinkedHashSet<>(List.of("veiligheid.acuutGevaar", "eigenKracht", "hulpvragen", "maatregel"));
            Set<String> gezien = new LinkedHashSet<>();
            List<Punt> punten = new ArrayList<>(List.of(MODEL.model().feiten().punt(casus)));
            for (Vraag vraag : Vragenbouwer.van(MODEL, casus, open)) {
                List<Punt> verder = new ArrayList<>();
                for (Punt punt : punten) {
                    for (int k = 0; k < vraag.antwoorden().size(); k++) {
                        verder.add(met(punt, vraag, k));
                    }
                }
                punten = verder;
            }
            punten.forEach(punt -> gezien.add(Anders.route(SET, vul(casus, punt))));

            assertThat(Verklaarder.zekerheid(SET, casus, open).mogelijk().stream()
                            .map(m -> m.route().code()))
                    .as("%s", casus)
                    .containsExactlyInAnyOrderElementsOf(gezien);
        });
    }

    @Test
    void een_vraag_die_beslist_doet_dat_in_het_genoemde_aandeel() {
        casussen(23, 10).forEach(casus -> {
            Set<String> open = Set.of("veiligheid.acuutGevaar", "eigenKracht", "maatregel");
            Zekerheid zekerheid = Verklaarder.zekerheid(SET, casus, open);
            for (Vraag vraag : Vragenbouwer.van(MODEL, casus, open)) {
                assertThat(zekerheid.vragen().stream()
                                .filter(v -> v.veld().equals(vraag.veld()))
                                .mapToDouble(Openvraag::aandeel)
                                .sum())
                        .as("%s: %s", vraag.veld(), casus)
                        .isCloseTo(geteld(casus, open, vraag), org.assertj.core.data.Offset.offset(1e-9));
            }
        });
    }

    /** The share by brute force: over all answers to the other questions, where this answer makes a difference. */
    private static double geteld(Casus casus, Set<String> open, Vraag vraag) {
        double verschil = 0;
        double alle = 0;
        List<Vraag> anderen = Vragenbouwer.van(MODEL, casus, open).stream()
                .filter(ander -> !ander.veld().equals(vraag.veld()))
                .toList();
        Vraag een = anderen.get(0);
        Vraag twee = anderen.get(1);
        for (int i = 0; i < een.antwoorden().size(); i++) {
            for (int j = 0; j < twee.antwoorden().size(); j++) {
                Punt punt = met(met(MODEL.model().feiten().punt(casus), een, i), twee, j);
                double gewicht = een.antwoorden().get(i).gewicht().doubleValue()
                        * twee.antwoorden().get(j).gewicht().doubleValue();
                Set<String> routes = new LinkedHashSet<>();
                for (int k = 0; k < vraag.antwoorden().size(); k++) {
                    routes.add(Anders.route(SET, vul(casus, met(punt, vraag, k))));
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
                .forEach(casus -> Zekerheidsrekenaar.VEILIGHEID_EERST.forEach(feit -> {
                    Zekerheid zekerheid = Verklaarder.zekerheid(SET, casus, Set.of(feit));
                    assertThat(zekerheid.staatVast()
                                    && licht.contains(
                                            zekerheid.mogelijk().get(0).route().code()))
                            .as("%s open bij %s", feit, casus)
                            .isFalse();
                }));
    }

    @Test
    void bij_een_lege_casus_komen_de_drie_veiligheidsvragen_eerst() {
        var json = Json.mapper().readTree("{\"gemeente\": \"noordoostpolder\"}");

        Zekerheid zekerheid = Verklaarder.zekerheid(SET, Casuslezer.vertaal(json), OpenVelden.van(json));

        assertThat(zekerheid.vragen())
                .extracting(Openvraag::veld)
                .startsWith(
                        "veiligheid.acuutGevaar",
                        "veiligheid.twijfelVeiligheid",
                        "veiligheid.vermoedenGeweldMishandeling");
        assertThat(zekerheid.staatVast()).isFalse();
    }

    @Test
    void bij_acuut_gevaar_staat_de_crisis_vast_wat_er_ook_nog_open_is() {
        var json = Json.mapper()
                .readTree("{\"gemeente\": \"noordoostpolder\", \"veiligheid\": {\"acuutGevaar\": \"JA\"}}");

        Zekerheid zekerheid = Verklaarder.zekerheid(SET, Casuslezer.vertaal(json), OpenVelden.van(json));

        assertThat(zekerheid.staatVast()).isTrue();
        assertThat(zekerheid.mogelijk().get(0).route().code()).isEqualTo("CRISIS");
        assertThat(zekerheid.urgentie().name()).isEqualTo("ACUUT");
        assertThat(zekerheid.acties()).contains("BEL_112_BIJ_LEVENSGEVAAR");
        assertThat(zekerheid.vragen()).allMatch(Openvraag::alleenDetails);
    }

    @Test
    void weet_ik_niet_en_een_lege_lijst_tellen_als_open() {
        var json = Json.mapper()
                .readTree("{\"gemeente\": \"x\", \"leeftijd\": 4, \"woonplaats\": \"ONBEKEND\","
                        + " \"eigenKracht\": \"NIET_ONDERZOCHT\", \"hulpvragen\": [], \"gezag\": null,"
                        + " \"complexiteit\": \"ENKELVOUDIG\"}");

        assertThat(OpenVelden.van(json))
                .contains("woonplaats", "eigenKracht", "hulpvragen", "gezag", "veiligheid.acuutGevaar", "leefgebieden")
                .doesNotContain("leeftijd", "ongeboren", "complexiteit");
    }
}
