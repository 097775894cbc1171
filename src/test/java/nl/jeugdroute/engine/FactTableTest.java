// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.rules.FactRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De feitentabel")
class FactTableTest {

    private static final String FEITEN = "landelijk/feiten.csv";

    @TempDir
    private Path map;

    @Test
    void omschrijft_elk_feit_van_een_casus() {
        RuleSet set = TestRules.noordoostpolder();

        assertThat(set.casusFacts().all())
                .hasSize(52)
                .isEqualTo(TestRules.feiten().all());
        assertThat(set.casusFacts().fact("leeftijd").bounds().highest()).isEqualTo(27);
        assertThat(set.casusFacts().fact("leeftijd").bounds().unit()).isEqualTo("jaar");
        assertThat(set.casusFacts().fact("eigenKracht"))
                .isEqualTo(CasusFact.choice(
                        "eigenKracht",
                        List.of("TOEREIKEND", "DEELS", "ONTOEREIKEND", "NIET_ONDERZOCHT"),
                        "NIET_ONDERZOCHT"));
        assertThat(set.factRows()).extracting(rij -> rij.fact().path()).startsWith("leeftijd", "ongeboren");
        assertThat(set.factRows()).filteredOn(FactRow::onlyWhenRead).hasSize(1);
    }

    @Test
    void hoort_bij_de_tabellen_en_de_hash_van_een_regelset() {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(FEITEN), "|RECHTERLIJK;", "|RECHTERLIJK|SCHOOLARTS;");

        RuleSet anders = RuleLibrary.load(map, TestRules.KLOK).ruleSetFor("noordoostpolder", null);

        assertThat(anders.casusFacts().values("verwijzing")).endsWith("SCHOOLARTS");
        assertThat(anders.tables()).anyMatch(tabel -> tabel.file().equals(FEITEN));
        assertThat(anders.reference().hash())
                .isNotEqualTo(TestRules.noordoostpolder().reference().hash());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '@',
            value = {
                "aanmelder;;;KEUZE@aanmelder;;;KEUS@Soort \"KEUS\" staat niet in de lijst",
                ";ONBEKEND;;;;60;@;ONBEKENT;;;;60;@De standaard is een van de waarden. \"ONBEKENT\" staat niet in de lijst",
                ";ONBEKEND;;;;60;@;;;;;60;@Bij een keuze moet een standaard staan",
                "HEEL_GETAL;;;0;27@HEEL_GETAL;;;27;0@Het maximum is kleiner dan het minimum. Bedoelde u 0 t/m 27?",
                "HEEL_GETAL;;;0;27@HEEL_GETAL;;;nul;27@kolom minimum: \"nul\" is geen heel getal",
                "HEEL_GETAL;;;0;27@KEUZE;OUD|JONG;OUD;;@De toepassing leest leeftijd bij naam",
                "ongeboren;;;@ongebore;;;@De toepassing leest ongeboren bij naam",
                "schoolgang;;;@aanmelder;;;@Dit feit staat ook in rij",
                "schoolgang;;;@routes;;;@De naam routes heeft al een andere betekenis",
                "schoolgang;;;@Schoolgang;;;@Een feit heet met een kleine letter vooraan",
                "schoolgang;;;@loopafstand;;;@Dit feit heeft nog geen woorden",
                "schoolgang;;;@eigen.schoolgang;;;@Met eigen begint alleen een feit van een regio of gemeente",
                "|NETWERK|ONBEKEND;@|NETWERK|NETWERK|ONBEKEND;@De waarde NETWERK staat er twee keer",
                "|NETWERK|ONBEKEND;@|netwerk|ONBEKEND;@\"netwerk\" kan geen waarde zijn",
                ";gelezen;@;gelezzen;@\"gelezzen\" zegt niet wanneer",
                ";gelezen;@;gelezen en schoolgan: VOLLEDIG;@Bedoelde u \"schoolgang\"?",
                ";gelezen;@;gelezen en schoolgang: VOL;@schoolgang: \"VOL\" staat niet in de lijst",
                ";gelezen;@;schoolsoort: PO;@Deze vraag wacht op zichzelf",
                ";school;310;@;scool;310;@Blok \"scool\" staat niet in de lijst",
                ";bijzonder/pgb;450;@;hulp/pgb;450;@Dit blok staat elders in het formulier"
            })
    void weigert_een_fout_met_plaats_en_uitweg(String oud, String nieuw, String melding) {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(FEITEN), oud, nieuw);

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(melding)
                .hasMessageContaining(FEITEN);
    }

    @Test
    void weigert_een_kring_van_vragen_die_op_elkaar_wachten() {
        TestRules.kopie(map);
        Path feiten = map.resolve(FEITEN);
        TestRules.vervang(feiten, ";gelezen;", ";dyslexie: VERMOEDEN;");
        TestRules.vervang(feiten, ";school;310;;", ";school;310;schoolsoort: PO;");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("(schoolsoort), kolom gevraagd_als: Deze vraag wacht op zichzelf")
                .hasMessageContaining("(dyslexie), kolom gevraagd_als: Deze vraag wacht op zichzelf");
    }

    @Test
    void mag_niet_ontbreken_bij_regels_van_nu() throws IOException {
        TestRules.kopie(map);
        TestRules.zonderFeiten(map);

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("landelijk/pakket.yaml: De tabel feiten ontbreekt");
        assertThat(Files.exists(map.resolve(FEITEN))).isFalse();
    }

    @Test
    void is_bij_bewaarde_regels_van_eerder_die_van_toen_en_telt_daar_niet_in_de_hash() throws IOException {
        TestRules.kopie(map);
        TestRules.zonderFeiten(map);

        RuleSet toen = Snapshot.readArchived(map, TestRules.KLOK).ruleSetFor("noordoostpolder", null);

        assertThat(toen.casusFacts().all()).isEqualTo(TestRules.feiten().all());
        assertThat(toen.tables()).noneMatch(tabel -> tabel.name().equals("feiten"));
        assertThat(toen.reference().hash())
                .isNotEqualTo(TestRules.noordoostpolder().reference().hash());
    }

    @Test
    void laat_een_rij_die_een_verdwenen_feit_leest_niet_door() {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(FEITEN), "\nkader;;", "\nkader;;2016-12-31");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("Het feit kader is er op 2017-01-01 niet. Pas de datums van die rij aan.");
    }
}
