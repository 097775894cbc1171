// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("POST /api/v1/proefadviezen/_verklaar")
class ExplanationApiIT extends ApiTestBase {

    private static final String VERKLAAR = PROEF + "/_verklaar";

    @Test
    void geeft_alles_in_een_antwoord() {
        HttpResponse<String> antwoord = post(VERKLAAR, GELDIG);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.1.0");
        JsonNode verklaring = json(antwoord);
        assertThat(verklaring.propertyNames())
                .containsExactly("regelset", "hoofdroute", "zekerheid", "watAls", "waaromNiet");
        assertThat(verklaring.at("/hoofdroute/route").stringValue()).isEqualTo("VRIJ_TOEGANKELIJK");
        assertThat(verklaring.at("/zekerheid/toelichting").stringValue()).contains("precies een keuze");
        assertThat(verklaring.path("watAls").isEmpty()).isFalse();
        assertThat(verklaring.path("waaromNiet"))
                .extracting(niet -> niet.path("route").stringValue())
                .contains("CRISIS")
                .doesNotContain("VRIJ_TOEGANKELIJK");
        assertThat(antwoord.body()).doesNotContain("afgewezen", "geen recht");
    }

    @Test
    void legt_alleen_de_gevraagde_routes_uit() {
        JsonNode verklaring = json(post(VERKLAAR + "?waaromNiet=SPECIALISTENTAFEL&waaromNiet=CRISIS", GELDIG));

        assertThat(verklaring.path("waaromNiet").size()).isEqualTo(2);
        assertThat(verklaring.at("/waaromNiet/0/route").stringValue()).isEqualTo("SPECIALISTENTAFEL");
        assertThat(verklaring.at("/waaromNiet/1/rijen/0/ontbreekt/0/veld").stringValue())
                .startsWith("veiligheid.");
    }

    @Test
    void herhaalt_een_nummer_in_de_vraag_naar_een_route_niet() {
        HttpResponse<String> antwoord = post(VERKLAAR + "?waaromNiet=111222333", GELDIG);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).doesNotContain("111222333");
    }

    @Test
    void noemt_bij_een_onbekende_route_wat_er_wel_kan() {
        JsonNode probleem = probleem(post(VERKLAAR + "?waaromNiet=CRISES", GELDIG), 400);

        assertThat(probleem.at("/fouten/0/gegeven").stringValue()).isEqualTo("CRISES");
        assertThat(probleem.at("/fouten/0/suggestie").stringValue()).isEqualTo("CRISIS");
        assertThat(probleem.at("/fouten/0/toegestaan").toString()).contains("SOCIAAL_TEAM");
    }

    @Test
    void weigert_dezelfde_casussen_als_een_proefadvies() {
        String fout = "{\"gemeente\": \"noordoostpolder\", \"aanmelder\": \"SOCIAL_TEAM\"}";

        assertThat(probleem(post(VERKLAAR, fout), 400)).isEqualTo(probleem(post(PROEF, fout), 400));
        assertThat(probleem(post(VERKLAAR, "{"), 400)).isEqualTo(probleem(post(PROEF, "{"), 400));
        probleem(post(VERKLAAR, "text/plain", BodyPublishers.ofString(GELDIG)), 415);
    }

    @Test
    void vraagt_om_aanmelding() {
        probleem(
                stuur(zonderAanmelding(VERKLAAR)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(GELDIG))),
                401);
    }

    @Test
    void bewaart_niets() {
        int eerder = dossier.recent(1000).size();

        post(VERKLAAR, GELDIG);

        assertThat(dossier.recent(1000)).hasSize(eerder);
    }
}
