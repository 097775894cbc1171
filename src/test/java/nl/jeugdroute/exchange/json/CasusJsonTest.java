// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("De JSON van een casus")
class CasusJsonTest {

    /** As adviezen recorded before hold it: nothing of it may change. */
    private static final String VOL = """
            {"gemeente":"noordoostpolder","peildatum":"2016-03-01","kenmerk":"zaak-1","leeftijd":9,"ongeboren":false,\
            "woonplaats":"ONBEKEND","verblijfplaats":"ONBEKEND","gezag":"ONBEKEND","aanmelder":"ONBEKEND",\
            "verwijzing":"GEEN","kader":"VRIJWILLIG","maatregel":"GEEN","veiligheid":{"acuutGevaar":"JA",\
            "crisisSoort":"ONBEKEND","twijfelVeiligheid":"ONBEKEND","vermoedenGeweldMishandeling":"ONBEKEND",\
            "structureleOnveiligheid":"ONBEKEND","effectieveHulpMogelijk":"ONBEKEND","hulpGeaccepteerd":"ONBEKEND",\
            "meldingVeiligThuis":"GEEN","kinderenInGezin":"ONBEKEND","veiligheidHersteld":"ONBEKEND"},\
            "hulpvragen":["SCHEIDING","ANDERS"],"vraagSoort":"ONBEKEND",\
            "leefgebieden":[{"leefgebied":"FINANCIEN","betreft":"OUDER"}],"complexiteit":"ONBEKEND",\
            "eigenKracht":"NIET_ONDERZOCHT","vrijAanbodToereikend":"ONBEKEND","schoolgang":"ONBEKEND",\
            "schoolsoort":"ONBEKEND","onderwijsmiddelenToereikend":"ONBEKEND","functioneren":"ONBEKEND",\
            "dyslexie":"ONBEKEND","expertiseGeneralistToereikend":"ONBEKEND","specialistGeconsulteerd":"ONBEKEND",\
            "specialistInGezinNodig":"ONBEKEND","gewensteVoorzieningen":["S10","T6"],\
            "meerdereRegionaleAanbieders":"ONBEKEND","directIntensiefNodig":"ONBEKEND",\
            "directIntensiefMotivering":"GEEN","lokaleMogelijkhedenBenut":"ONBEKEND","regionaalVerzoek":[],\
            "voorkeurErvaringsdeskundige":false,"planAanwezig":"ONBEKEND","pgb":{"gewenst":true,"bekwaam":"JA",\
            "gemotiveerd":"ONBEKEND","kwaliteitGewaarborgd":"ONBEKEND","uitvoerder":"NETWERK","urenPerWeek":16.50},\
            "hulpVoor18":"ONBEKEND","wlzKenmerk":"ONBEKEND","prioriteitGronden":[],"factoren":[]}""";

    @Test
    void is_letter_voor_letter_die_van_het_contract() {
        Casus casus = TestRules.volleCasus();

        assertThat(Json.mapper().writeValueAsString(CasusJson.write(casus))).isEqualTo(VOL);
    }

    @Test
    void geeft_gelezen_en_weer_geschreven_dezelfde_casus() {
        RandomCasussen willekeurig = new RandomCasussen(20260301, List.of("S1", "S10", "T6"));
        for (int i = 0; i < 500; i++) {
            Casus casus = willekeurig.casus();
            String json = Json.mapper().writeValueAsString(CasusJson.write(casus));

            assertThat(CasusJson.read(Json.mapper().readTree(json), TestRules.feiten()))
                    .isEqualTo(casus);
        }
    }

    @Test
    void slaat_namen_over_die_geen_feit_meer_zijn_en_leest_niets_als_de_standaard() {
        assertThat(CasusJson.read(
                        Json.mapper()
                                .readTree("{\"gemeente\": \"assen\", \"vroeger\": 1, \"kader\": null, \"pgb\": null}"),
                        TestRules.feiten()))
                .isEqualTo(Casus.of(TestRules.feiten(), "assen"));
    }

    @Test
    void opent_een_vastgelegde_casus_ook_als_de_regels_een_feit_of_waarde_niet_meer_kennen() {
        JsonNode vastgelegd = Json.mapper().readTree("""
                {"gemeente": "assen", "aanmelder": "DUIVENPOST", "leeftijd": 30, "hulpvragen": ["SCHEIDING", "VROEGER"],
                 "leefgebieden": [{"leefgebied": "MAAN", "betreft": "OUDER"}],
                 "eigen": {"woontBuitenWijk": "JA", "reistijd": 12.5, "gezien": true, "wijken": ["NOORD"]}}
                """);

        Casus casus = CasusJson.readRecorded(vastgelegd, gemeente -> TestRules.feiten());

        assertThat(casus.value("aanmelder")).isEqualTo("DUIVENPOST");
        assertThat(casus.leeftijd()).isEqualTo(30);
        assertThat(casus.value("hulpvragen")).isEqualTo(Set.of("SCHEIDING", "VROEGER"));
        assertThat(casus.leefgebieden()).containsExactly(new LeefgebiedEntry("MAAN", "OUDER"));
        assertThat(casus.value("eigen.woontBuitenWijk")).isEqualTo("JA");
        assertThat(casus.value("eigen.reistijd")).isEqualTo(new BigDecimal("12.5"));
        assertThat(casus.value("eigen.gezien")).isEqualTo("JA");
        assertThat(casus.value("eigen.wijken")).isEqualTo(Set.of("NOORD"));
        assertThat(CasusJson.readRecorded(CasusJson.write(casus), gemeente -> TestRules.feiten()))
                .isEqualTo(casus);
    }
}
