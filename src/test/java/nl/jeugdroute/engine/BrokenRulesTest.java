// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes people really make in a rule file: each is refused with a message that names place, problem and way out. */
class BrokenRulesTest {

    private static final String VEILIGHEID = "landelijk/veiligheid.csv";
    private static final String ZWAARTE = "gemeenten/noordoostpolder/zwaarte.csv";
    private static final String CATALOGUS = "gemeenten/noordoostpolder/voorzieningen.csv";

    @TempDir
    private Path map;

    @ParameterizedTest(name = "{0}: \"{1}\" wordt \"{2}\"")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                VEILIGHEID
                        + "@veiligheid-A1;;;JA;@veiligheid-A1;;;;@rij 2 (veiligheid-A1), kolom veiligheid.acuutGevaar: Deze voorwaarde is leeg",
                VEILIGHEID + "@veiligheid-A1;;;JA;@veiligheid-A1;;;JAA;@Bedoelde u \"JA\"?",
                VEILIGHEID + "@veiligheid-A1;;;@veiligheid-A1;1/1/2015;;@kolom geldig_van: \"1/1/2015\" is geen datum",
                VEILIGHEID + "@veiligheid-A1;;;@veiligheid-A1;1-1-15;;@kolom geldig_van: \"1-1-15\" is geen datum",
                VEILIGHEID + "@veiligheid-A1;;;@veiligheid-A1;;2014-01-01;@kolom geldig_tot: Deze datum ligt voor",
                VEILIGHEID + "@;CRISIS |@;CRISSIS |@kolom dan route: \"CRISSIS\" staat niet in de lijst",
                VEILIGHEID
                        + "@BEL_112_BIJ_LEVENSGEVAAR |@BEL_112_BIJ_LEVENSGEVAR |@Bedoelde u \"BEL_112_BIJ_LEVENSGEVAAR\"?",
                VEILIGHEID
                        + "@;veiligheid.twijfelVeiligheid;@;veiligheid.twijfelVeilig;@rij 1: Kolom \"veiligheid.twijfelVeilig\" staat niet in de lijst",
                VEILIGHEID + "@;dan route;@;dan rout;@Bedoelde u \"dan route\"?",
                VEILIGHEID + "@veiligheid-A4;;@veiligheid-A3;;@Dit id staat ook in",
                VEILIGHEID + "@NOP § 5.6.2-1 @NOB § 5.6.2-1 @kolom bron: Bron \"NOB\" staat niet in de lijst",
                VEILIGHEID + "@| NOP § 5.6.2-1 | NOP § 5.4.5;@| NOP;@Noem na NOP ook de paragraaf",
                ZWAARTE + "@;< 18|leeg;@;0-17;@Bedoelde u \"0 t/m 17\"?",
                ZWAARTE + "@;bevat GEDRAG_THUIS|@;bevat GEDRAG_TUIS|@Bedoelde u \"GEDRAG_THUIS\"?",
                ZWAARTE
                        + "@Het gezin praat graag met iemand die dit zelf heeft meegemaakt.@@kolom reden: De reden is leeg",
                CATALOGUS + "@;STANDAARD_NEE;@;STANDAARD NEE;@Bedoelde u \"STANDAARD_NEE\"?",
                CATALOGUS + "@V1;;@V 1;;@kolom id: Een id begint met een letter",
                "landelijk/rangorde.csv@VEILIG_THUIS(ADVIES)@VEILIG_THUIS(ADVISEREN)@VEILIG_THUIS(ADVISEREN)",
                "gemeenten/noordoostpolder/pakket.yaml@status: HISTORISCH@status: HISTORIE@Status \"HISTORIE\" staat niet in de lijst",
                "gemeenten/noordoostpolder/pakket.yaml@  - landelijk@  - landlijk@Bedoelde u \"landelijk\"?",
                "gemeenten/noordoostpolder/pakket.yaml@  - naam: zwaarte@  - naam: zwarte@staat niet in pakket.yaml",
                "gemeenten/noordoostpolder/planthemas.csv@;dan planthema;@;dan actie;@nooit een route of actie",
                "gemeenten/noordoostpolder/parameters.csv@;75;procent@;driekwart;procent@kolom waarde: \"driekwart\" is geen heel getal",
                "gemeenten/noordoostpolder/open_punten.csv@OP5;@OP99999999999;@kolom id: Het id van een open punt is OP met een nummer",
                "gemeenten/noordoostpolder/deuren.csv@;aanmelder;@;voorziening;@Zet \"onderwerp: voorziening\" in pakket.yaml"
            })
    void een_fout_wordt_geweigerd_met_plaats_en_uitweg(String bestand, String oud, String nieuw, String melding) {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(bestand), oud, nieuw == null ? "" : nieuw);

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(melding)
                .hasMessageContaining(bestand.substring(bestand.lastIndexOf('/') + 1, bestand.lastIndexOf('.')))
                .hasMessageNotContaining("Exception");
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_bestand_en_rij() {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(ZWAARTE), ";bevat GEDRAG_THUIS|", ";bevat GEDRAG_TUIS|");
        TestRules.vervang(map.resolve(VEILIGHEID), "veiligheid-A14;;", "veiligheid-A14;gisteren;");
        TestRules.vervang(map.resolve(VEILIGHEID), "veiligheid-A3;;", "veiligheid-A3;morgen;");

        InvalidRulesException fout =
                catchThrowableOfType(InvalidRulesException.class, () -> RuleLibrary.load(map, TestRules.KLOK));

        assertThat(fout.findings())
                .extracting(Finding::rij)
                .containsExactly("zwaarte-D6", "veiligheid-A3", "veiligheid-A14");
    }

    @Test
    void een_bestand_dat_geen_utf8_is_wordt_geweigerd() throws IOException {
        TestRules.kopie(map);
        Path bestand = map.resolve(ZWAARTE);
        Files.write(bestand, Files.readString(bestand).replace("\uFEFF", "é").getBytes("windows-1252"));

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK)).hasMessageContaining("CSV UTF-8");
    }

    @Test
    void een_lege_rij_en_een_rij_met_te_weinig_cellen_worden_geweigerd() throws IOException {
        TestRules.kopie(map);
        Path bestand = map.resolve(ZWAARTE);
        String tekst = Files.readString(bestand);
        int derde = tekst.indexOf("zwaarte-D2;");
        Files.writeString(bestand, tekst.substring(0, derde) + ";;;\r\nX1;2015-01-01\r\n" + tekst.substring(derde));

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("rij 3: Deze rij is leeg")
                .hasMessageContaining("rij 4 (X1), kolom geldig_tot: Deze rij heeft 2 cellen");
    }

    @Test
    void een_ontbrekend_en_een_onbekend_bestand_worden_genoemd() throws IOException {
        TestRules.kopie(map);
        Files.move(map.resolve(ZWAARTE), map.resolve("gemeenten/noordoostpolder/zwaarte2.csv"));

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("zwaarte.csv: Dit bestand ontbreekt")
                .hasMessageContaining("zwaarte2.csv: Deze tabel staat niet in pakket.yaml");
    }

    @Test
    void een_gemeente_kan_geen_route_boven_de_veiligheid_zetten() {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/rangorde.csv"), "EIGEN_NETWERK;;;11;", "EIGEN_NETWERK;;;1,5;");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("EIGEN_NETWERK")
                .hasMessageContaining("Een gemeente gaat over rang 6 en hoger");
    }

    @Test
    void twee_routes_met_dezelfde_rang_worden_geweigerd() {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/rangorde.csv"), "EIGEN_NETWERK;;;11;", "EIGEN_NETWERK;;;9;");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("Deze rang is ook van SOCIAAL_TEAM");
    }

    @Test
    void een_actie_die_op_een_dag_nergens_omschreven_is_wordt_geweigerd() {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/acties.csv"), "LEERPLICHT_RMC;;", "LEERPLICHT_RMC;;2016-12-31");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("LEERPLICHT_RMC is op 2017-01-01 nergens omschreven")
                .hasMessageContaining("onderwijs-F5");
    }

    @Test
    void rijen_die_op_elkaar_wachten_worden_geweigerd() {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve("landelijk/veiligheid_vervolg.csv"), ";dan actie;", ";dan route;");
        TestRules.vervang(
                map.resolve("landelijk/veiligheid_vervolg.csv"), "CRISISDIENST_JEUGD_GGZ", "SAVE_WERKER(INZET)");
        TestRules.vervang(map.resolve("landelijk/veiligheid_vervolg.csv"), ";VEILIGHEID_BEOORDELEN;", ";ONVOLLEDIG;");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining("wachten op elkaar")
                .hasMessageContaining("veiligheid_vervolg-A2");
    }

    @ParameterizedTest(name = "scheiding \"{0}\", BOM {1}, CRLF {2}")
    @CsvSource({"';', false, true", "';', true, false", "'\t', true, true", "'\t', false, false"})
    void scheiding_bom_en_regeleinde_maken_niet_uit(String scheiding, boolean bom, boolean crlf) throws IOException {
        TestRules.kopie(map);
        Path bestand = map.resolve("landelijk/woonplaats.csv");
        String tekst = Files.readString(bestand).replace("\uFEFF", "").replace(";", scheiding);
        Files.writeString(bestand, (bom ? "\uFEFF" : "") + (crlf ? tekst : tekst.replace("\r\n", "\n")));

        assertThat(RuleLibrary.load(map, TestRules.KLOK)
                        .ruleSetFor("noordoostpolder", null)
                        .reference()
                        .hash())
                .isEqualTo(TestRules.noordoostpolder().reference().hash());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\");System.exit(1);//",
                "*/ end rule \"X\" when then System.exit(1); end",
                "zie @bron( x )",
                "${7*7}",
                "\\\""
            })
    void tekst_in_een_cel_wordt_nooit_code(String tekst) throws IOException {
        TestRules.kopie(map);
        String cel = "\"" + tekst.replace("\"", "\"\"") + "\"";
        TestRules.vervang(map.resolve(ZWAARTE), "Het gezin praat graag met iemand die dit zelf heeft meegemaakt.", cel);

        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);

        assertThat(bibliotheek
                        .ruleSetFor("noordoostpolder", null)
                        .ruleBook()
                        .rules()
                        .get("zwaarte-D7")
                        .reden())
                .isEqualTo(tekst);
    }
}
