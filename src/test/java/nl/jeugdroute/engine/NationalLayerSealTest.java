// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De landelijke laag is verzegeld")
class NationalLayerSealTest {

    private static final String EIGEN = "gemeenten/noordoostpolder/";

    @TempDir
    private Path map;

    @ParameterizedTest(name = "{0}: \"{1}\" wordt \"{2}\"")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                EIGEN
                        + "prioriteit.csv@;PRIORITEIT;Er is een grond@;REGULIER;Er is een grond@(prioriteit-F1.5), kolom dan urgentie: Een gemeente kan urgentie alleen verhogen",
                EIGEN
                        + "rangorde.csv@11;Eigen netwerk;Bespreek met het gezin hoe het met eigen netwerk verder kan.;NEE;JA@11;Eigen netwerk;Bespreek met het gezin hoe het met eigen netwerk verder kan.;NEE;NEE@(EIGEN_NETWERK), kolom voorlopig: Zolang de veiligheid onbekend is",
                EIGEN
                        + "termen.csv@;SAVE-werker;000 000 0000;@;SAVE-werker;;@(SAVE_WERKER), kolom telefoon: Bij SAVE_WERKER moet een telefoonnummer staan",
                EIGEN
                        + "termen.csv@SAVE_WERKER;;@ONDERWIJS;;@termen.csv: SAVE_WERKER heeft in dit pakket geen telefoonnummer",
                "landelijk/acties.csv@;MOET;NU;112;@;MOET;NU;;@(BEL_112_BIJ_LEVENSGEVAAR), kolom telefoon: Deze actie hoort bij een crisis",
            })
    void een_rij_die_de_veiligheid_afzwakt_wordt_geweigerd(String bestand, String oud, String nieuw, String melding) {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(bestand), oud, nieuw);

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(melding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderMaatregel", "veiligheidOnbekend", "veiligheidsroute", "voorziening.uitgesloten"})
    void een_gemeente_stelt_geen_landelijk_feit_vast(String feit) {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(EIGEN + "verblijf.csv"), ";dan actie;", ";dan feit;");
        TestRules.vervang(map.resolve(EIGEN + "verblijf.csv"), ";PERSPECTIEF_TERUGPLAATSING;", ";" + feit + ";");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(
                        "(verblijf-J3), kolom dan feit: Alleen landelijke rijen mogen \"" + feit + "\" vaststellen");
    }
}
