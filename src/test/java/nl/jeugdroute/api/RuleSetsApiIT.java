// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/regelsets")
class RuleSetsApiIT extends ApiTestBase {

    @Test
    void geeft_elke_regelset_met_status_data_en_hash() {
        JsonNode noordoostpolder = vind(json(haal("/api/v1/regelsets")));

        assertThat(noordoostpolder.path("status").stringValue()).isEqualTo("HISTORISCH");
        assertThat(noordoostpolder.path("geldigheid").toString())
                .isEqualTo("{\"van\":\"2015-01-01\",\"tot\":\"2018-12-31\"}");
        assertThat(noordoostpolder.path("tijdvakken").path(0).path("hash").stringValue())
                .hasSize(64);
        assertThat(noordoostpolder.path("lagen").path(0).stringValue()).isEqualTo("landelijk");
    }

    private static JsonNode vind(JsonNode sets) {
        return sets.values().stream()
                .filter(set -> set.path("id").stringValue().equals("noordoostpolder"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void geeft_de_tabellen_met_kolommen_en_rijen_in_de_volgorde_van_het_bestand() {
        JsonNode set = json(haal("/api/v1/regelsets/noordoostpolder"));

        assertThat(set.path("id").stringValue()).isEqualTo("noordoostpolder");
        assertThat(set.path("peildatum").stringValue()).isEqualTo("2018-12-31");
        JsonNode tabel = set.path("tabellen").path(0);
        assertThat(tabel.path("laag").stringValue()).isEqualTo("landelijk");
        assertThat(tabel.path("bestand").stringValue()).endsWith(".csv");
        assertThat(tabel.path("kolommen").size()).isGreaterThan(3);
        JsonNode rij = tabel.path("rijen").path(0);
        assertThat(rij.path("cellen").propertyNames())
                .containsExactlyElementsOf(tabel.path("kolommen").values().stream()
                        .map(kolom -> kolom.path("naam").stringValue())
                        .toList());
    }

    @Test
    void geeft_dezelfde_hash_als_in_een_advies() {
        assertThat(json(haal("/api/v1/regelsets/noordoostpolder?peildatum=2016-03-01"))
                        .path("hash"))
                .isEqualTo(json(post(PROEF, GELDIG)).path("regelset").path("hash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "1-3-2016", "2016-02-30", "2020-01-01", ""})
    void weigert_een_dag_waarop_niets_geldt_of_die_geen_dag_is(String peildatum) {
        JsonNode fout = probleem(haal("/api/v1/regelsets/noordoostpolder?peildatum=" + peildatum), 400)
                .path("fouten")
                .path(0);

        assertThat(fout.path("pointer").stringValue()).isEqualTo("/peildatum");
    }

    @Test
    void geeft_het_schema_van_een_casus_onder_een_regelset() {
        JsonNode schema = json(stuur(verzoek("/api/v1/regelsets/noordoostpolder/schema")));

        assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.path("required").toString()).isEqualTo("[\"gemeente\"]");
        assertThat(schema.at("/properties/gemeente/enum").toString()).isEqualTo("[\"noordoostpolder\"]");
        assertThat(schema.at("/properties/kader/enum").toString())
                .isEqualTo("[\"VRIJWILLIG\",\"DRANG\",\"MAATREGEL\",null]");
        assertThat(schema.at("/properties/gewensteVoorzieningen/items/enum").toString())
                .contains("\"S10\"");
        assertThat(schema.at("/properties/leefgebieden/items/$ref").stringValue())
                .isEqualTo("#/$defs/Leefgebied");
        assertThat(schema.at("/$defs/Pgb/properties/urenPerWeek/maximum").intValue())
                .isEqualTo(168);
    }

    @Test
    void geeft_geen_schema_voor_een_dag_zonder_regels_of_een_onbekende_regelset() {
        assertThat(stuur(verzoek("/api/v1/regelsets/noordoostpolder/schema?peildatum=2026-01-01"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur(verzoek("/api/v1/regelsets/nergens/schema")).statusCode())
                .isEqualTo(404);
    }
}
