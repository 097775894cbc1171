// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een advies als JSON")
class AdviesMapperTest {

    @Test
    void heeft_de_namen_en_de_volgorde_van_het_contract() {
        AdviesDto advies = AdviesMapper.TRANSLATOR.toDto(
                UUID.fromString("00000000-0000-0000-0000-000000000001"), ExampleAdvies.vol());

        assertThat(Json.mapper().writeValueAsString(advies)).isEqualTo("""
            {"adviesId":"00000000-0000-0000-0000-000000000001","kenmerk":"zaak-1","gemeente":"noordoostpolder",\
            "peildatum":"2018-12-31","berekendOp":"2026-03-01T10:15:30.123456Z",\
            "regelset":{"id":"noordoostpolder","status":"HISTORISCH",\
            "tijdvak":{"van":"2015-01-01","tot":"2018-12-31"},"hash":"%s"},\
            "route":"SAVE_WERKER","routeNaam":"SAVE-werker","vorm":"INZET","voorlopig":false,\
            "nevenroutes":[{"route":"SPECIALISTENTAFEL","routeNaam":"Specialistentafel","vorm":null,"voorlopig":true}],\
            "urgentie":"SPOED","coordinatie":"EEN_REGISSEUR",\
            "interventieniveau":{"niveau":7,"naam":"Volledige overname: open verblijf","status":"AANNAME"},\
            "voorzieningen":[{"code":"T6","naam":"Verblijf pleegzorg","herkomst":"GEWENST","toegang":"INDIVIDUEEL",\
            "beschikking":"JA","organisatieniveau":"REGIONAAL","wieBeslist":"GEMEENTE","interventieniveau":7,\
            "productcategorie":"44","voorwaarde":null}],\
            "acties":[{"code":"BESLISTERMIJN","tekst":"Besluit binnen acht weken.","wie":"gemeente","sterkte":"MOET",\
            "bron":{"document":"Deelplan Jeugd (fictief)","paragraaf":"5.4.4","url":null}}],\
            "ontbrekend":[{"veld":"hulpvragen","waarom":"Zonder hulpvraag is er geen aanbod."}],\
            "openPunten":[{"id":7,"vraag":"Is SAVE lokaal?","lezingen":["Lokaal (5.4)","Regionaal (5.5)"]}],\
            "regionaalVerzoek":{"compleet":false,"ontbreekt":["GEZINSPLAN"],"magLaterAanvullen":true},\
            "pgb":{"mogelijk":"ONBEKEND","maxPercentage":75,"netwerkBetaalbaar":"NVT",\
            "voorwaarden":[{"veld":"pgb.bekwaam","waarde":"ONBEKEND"}]},\
            "planthemas":["Hechting in het gezin"],\
            "redenen":[{"regel":"veiligheid-A4","pakket":"landelijk","conclusie":"ROUTE SAVE_WERKER","tekst":"Er is een vermoeden.",\
            "bron":{"document":"Deelplan Jeugd (fictief)","paragraaf":"5.4.4","url":null},\
            "feiten":[{"veld":"leeftijd","waarde":"9"}]}],"voorbehoud":["Een mens beslist."]}\
            """.formatted("ab".repeat(32)));
    }

    @Test
    void laat_wat_er_niet_is_als_null_staan() {
        assertThat(Json.mapper().writeValueAsString(AdviesMapper.TRANSLATOR.toDto(null, ExampleAdvies.kaal())))
                .startsWith("{\"adviesId\":null,\"kenmerk\":null,")
                .contains("\"vorm\":null", "\"interventieniveau\":null", "\"regionaalVerzoek\":null", "\"pgb\":null");
    }
}
