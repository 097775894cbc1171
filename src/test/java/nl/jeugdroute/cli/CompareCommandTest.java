// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.impact.TrialFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("De opdrachten vergelijk en controleer")
class CompareCommandTest {

    @TempDir
    private Path map;

    private Path nu;
    private Path straks;

    @BeforeEach
    void twee_mappen() {
        nu = TrialFolder.maak(map.resolve("nu"));
        straks = TrialFolder.maak(map.resolve("straks"));
    }

    @Test
    void eindigt_met_nul_als_er_geen_verschil_is_en_zegt_wat_niet_is_bekeken() {
        TestCommandLine regel = vergelijk();

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit())
                .contains(
                        "Geen enkele rij verschilt.",
                        "0 van 4 voorbeelden",
                        "Niet meegenomen:",
                        "Alleen deze casussen");
        assertThat(regel.fout()).isEmpty();
    }

    @Test
    void noemt_elke_casus_die_verandert_met_de_rij_waardoor() {
        maakRegionaal();

        TestCommandLine regel = vergelijk();

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.uit())
                .contains(
                        "rij S11 (gewijzigd): organisatieniveau van \"LOKAAL\" naar \"REGIONAAL\"",
                        "1 van 4 voorbeelden krijgen een ander advies.",
                        "C3 Dagbehandeling gewenst, door S11",
                        "organisatieniveau LOKAAL");
    }

    @Test
    void schrijft_json_zonder_de_feiten_van_een_casus() throws IOException {
        maakRegionaal();
        Path casussen = map.resolve("casussen.ndjson");
        Files.writeString(
                casussen,
                IntStream.range(0, 20)
                        .mapToObj(
                                i -> "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"geheim-1\", \"leeftijd\": 13,"
                                        + " \"gewensteVoorzieningen\": [\"S11\"]}")
                        .collect(Collectors.joining("\n", "", "\nkapot\n")));

        TestCommandLine regel = vergelijk("--json", casussen.toString());

        JsonNode json = regel.json();
        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(json.path("anders").asInt()).isEqualTo(21);
        assertThat(json.path("verschillen")
                        .get(0)
                        .path("velden")
                        .get(0)
                        .path("veld")
                        .asString())
                .isEqualTo("VOORZIENINGEN");
        assertThat(json.path("nietMeegenomen")
                        .path("onleesbaar")
                        .get(0)
                        .path("naam")
                        .asString())
                .isEqualTo("21");
        assertThat(json.path("nietMeegenomenZinnen").size()).isPositive();
        assertThat(regel.uit()).doesNotContain("geheim-1");
    }

    @Test
    void wijst_een_getal_dat_niemand_kan_uitrekenen_aan_en_gaat_verder() throws IOException {
        Path casussen = Files.writeString(
                map.resolve("casussen.ndjson"),
                "{\"gemeente\": \"noordoostpolder\"}\n{\"gemeente\": \"noordoostpolder\", \"leeftijd\":"
                        + " 1e99999999999}\n{\"gemeente\": \"noordoostpolder\"}\n");

        TestCommandLine regel = vergelijk("--json", casussen.toString());

        JsonNode onleesbaar = regel.json().path("nietMeegenomen").path("onleesbaar");
        assertThat(onleesbaar.size()).isEqualTo(1);
        assertThat(onleesbaar.get(0).path("naam").asString()).isEqualTo("2");
        assertThat(onleesbaar.get(0).path("reden").asString()).startsWith("/leeftijd: Dit getal");
        assertThat(regel.fout()).isEmpty();
    }

    @Test
    void telt_over_alle_combinaties_wat_verandert_en_zegt_wat_lichter_wordt() {
        maakSmaller();

        TestCommandLine regel = vergelijk();

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.uit())
                .contains(
                        "0 van 4 voorbeelden krijgen een ander advies.",
                        "Over alle combinaties van feiten, met hooguit één keuze per lijst:",
                        "Let op: er zijn combinaties waarbij iets lichter wordt.",
                        "van SOCIAAL_TEAM naar VRIJ_TOEGANKELIJK (wordt lichter): ",
                        "Leeftijd: 0 t/m 11 jaar",
                        ", door zwaarte-D5.1",
                        "niet hoe vaak die voorkomen");
    }

    @Test
    void schrijft_het_precieze_aandeel_van_alle_combinaties_als_json() {
        maakSmaller();

        JsonNode domein = vergelijk("--json").json().path("domein");
        JsonNode soort = domein.path("vakken").get(0).path("soorten").get(0);
        JsonNode groep = soort.path("groepen").get(0);

        assertThat(domein.path("wordtLichter").asBoolean()).isTrue();
        assertThat(soort.path("onderdeel").asString()).isEqualTo("HOOFDROUTE");
        assertThat(soort.path("aandeel").path("deel").asString()).matches("[1-9][0-9]+");
        assertThat(groep.path("richting").asString()).isEqualTo("LICHTER");
        assertThat(groep.path("voorbeeld").path("rijen").get(0).asString()).isEqualTo("zwaarte-D5.1");
        assertThat(groep.path("kenmerken").size()).isPositive();
    }

    private void maakSmaller() {
        TestRules.vervang(
                straks.resolve("gemeenten/noordoostpolder/zwaarte.csv"),
                "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE",
                "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE");
    }

    @Test
    void is_onbruikbaar_zonder_goede_mappen_of_bestand() {
        assertThat(TestCommandLine.voer("", "vergelijk", nu.toString()).uitkomst())
                .isEqualTo(2);
        assertThat(TestCommandLine.voer(
                        "", "vergelijk", nu.toString(), map.resolve("weg").toString()))
                .satisfies(regel -> assertThat(regel.uitkomst()).isEqualTo(2))
                .satisfies(regel -> assertThat(regel.fout()).contains("is geen map met regels"));
        TestRules.vervang(straks.resolve(TrialFolder.CATALOGUS), ";REGIONAAL;", ";REGIONAL;");
        assertThat(vergelijk())
                .satisfies(regel -> assertThat(regel.uitkomst()).isEqualTo(2))
                .satisfies(regel -> assertThat(regel.fout()).contains("Bedoelde u \"REGIONAAL\"?"))
                .satisfies(regel -> assertThat(regel.uit()).isEmpty());
    }

    @Test
    void is_onbruikbaar_zonder_het_bestand_met_casussen() {
        TestCommandLine regel = vergelijk(map.resolve("weg.ndjson").toString());

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("weg.ndjson");
    }

    @Test
    void controleer_noemt_rijen_die_geen_voorbeeld_raakt() {
        TestCommandLine regel = TestCommandLine.voer("", "controleer", "--rules", nu.toString());

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit())
                .contains("4 voorbeelden nagelopen", "rijen raakt geen enkel voorbeeld: ", "Geen bevindingen.");
    }

    @Test
    void controleer_schrijft_bevindingen_en_dekking_als_json() {
        JsonNode goed = TestCommandLine.voer("", "controleer", "--json", "--rules", nu.toString())
                .json();
        assertThat(goed.path("bevindingen").size()).isZero();
        assertThat(goed.path("pakketten").get(0).path("voorbeelden").asInt()).isEqualTo(4);
        assertThat(goed.path("pakketten").get(0).path("ongeraakt").size()).isGreaterThan(100);

        TestRules.vervang(straks.resolve("gemeenten/noordoostpolder/termen.csv"), "000 000 0000", "");
        TestCommandLine regel = TestCommandLine.voer("", "controleer", "--json", "--rules", straks.toString());
        assertThat(regel.uitkomst()).isEqualTo(1);
        JsonNode bevinding = regel.json().path("bevindingen").get(0);
        assertThat(bevinding.path("rij").asString()).isEqualTo("SAVE_WERKER");
        assertThat(bevinding.path("kolom").asString()).isEqualTo("telefoon");
    }

    private void maakRegionaal() {
        TestRules.vervang(
                straks.resolve(TrialFolder.CATALOGUS),
                "Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;LOKAAL",
                "Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;REGIONAAL");
    }

    @Test
    void legt_gemeenten_naast_elkaar() {
        TestCommandLine regel = TestCommandLine.voer(
                "", "vergelijk", "--gemeenten", "noordoostpolder,emmen", "--onderwerp", "zware-poort");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.uit())
                .contains("Zware poort.", "Overal gelijk", "Specialist, consult", "Specialist, inzet", "oefencasussen")
                .doesNotContain("Afschalen.");
    }

    @Test
    void schrijft_gemeenten_naast_elkaar_als_json() {
        JsonNode json = TestCommandLine.voer("", "vergelijk", "--json", "--gemeenten", "emmen,noordenveld")
                .json();

        assertThat(json.path("kanten")).hasSize(2);
        assertThat(json.path("blokken")).hasSize(7);
        assertThat(json.path("proeven")
                        .get(0)
                        .path("uitkomsten")
                        .get(0)
                        .path("route")
                        .asString())
                .isEqualTo("CRISIS");
    }

    @Test
    void zegt_het_als_gemeenten_of_mappen_niet_kloppen() {
        TestCommandLine onbekend = TestCommandLine.voer("", "vergelijk", "--gemeenten", "emen,assen");
        assertThat(onbekend.uitkomst()).isEqualTo(2);
        assertThat(onbekend.fout()).contains("Bedoelde u \"emmen\"?").doesNotContain("Exception");
        TestCommandLine niets = TestCommandLine.voer("", "vergelijk");
        assertThat(niets.uitkomst()).isEqualTo(2);
        assertThat(niets.fout()).contains("nog niet compleet", "MAP_NU MAP_STRAKS", "--gemeenten=");
        assertThat(TestCommandLine.voer("", "vergelijk", nu.toString()).fout())
                .contains("Er ontbreekt nog iets: MAP_NU, MAP_STRAKS.");
    }

    private TestCommandLine vergelijk(String... meer) {
        String[] argumenten = new String[3 + meer.length];
        argumenten[0] = "vergelijk";
        argumenten[1] = nu.toString();
        argumenten[2] = straks.toString();
        System.arraycopy(meer, 0, argumenten, 3, meer.length);
        return TestCommandLine.voer("", argumenten);
    }
}
