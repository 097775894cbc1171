// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.CasusFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLibraryTest {

    private final RuleSet set = TestRules.noordoostpolder();

    @Test
    void elke_gelezen_rij_is_een_geladen_regel_of_een_belofte() {
        long rijen = set.tables().stream()
                .filter(tabel -> !List.of("termen", "feiten").contains(tabel.name()))
                .mapToLong(tabel -> tabel.rows().size())
                .sum();

        assertThat(set.loadedRowCount()).isGreaterThan(300);
        assertThat(set.loadedRowCount() + set.commitments().invariants().size()).isEqualTo((int) rijen);
    }

    @Test
    void het_historische_pakket_zegt_zijn_status_en_dagen() {
        assertThat(set.reference().status()).isEqualTo(RuleSetStatus.HISTORISCH);
        assertThat(set.reference().tijdvak())
                .isEqualTo(new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)));
        assertThat(set.reference().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void zonder_peildatum_telt_de_laatste_dag_van_een_historisch_pakket() {
        assertThat(TestRules.bibliotheek().snapshot().peildatum("noordoostpolder", null))
                .isEqualTo("2018-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2016-06-15", "2018-12-31"})
    void op_elke_dag_van_het_pakket_zijn_er_regels(LocalDate dag) {
        assertThat(TestRules.bibliotheek()
                        .ruleSetFor("noordoostpolder", dag)
                        .reference()
                        .tijdvak()
                        .contains(dag))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2019-01-01", "2026-11-22"})
    void buiten_de_dagen_van_het_pakket_noemt_de_melding_de_dagen(LocalDate dag) {
        assertThatThrownBy(() -> TestRules.bibliotheek().ruleSetFor("noordoostpolder", dag))
                .isInstanceOf(NoRulesOnDateException.class)
                .hasMessageContaining("van 1 januari 2015 tot en met 31 december 2018");
    }

    @Test
    void een_onbekend_pakket_noemt_de_bekende() {
        assertThatThrownBy(() -> TestRules.bibliotheek().ruleSetFor("nergenshuizen", null))
                .isInstanceOf(UnknownPackException.class)
                .hasMessageContaining("noordoostpolder");
    }

    @Test
    void voorzieningen_staan_in_de_volgorde_van_mensen() {
        assertThat(set.voorzieningCodes()).hasSize(57).containsSubsequence("S2", "S10", "S11", "T1", "T13", "V1");
    }

    @Test
    void een_andere_datum_op_een_rij_splitst_de_tijd(@TempDir Path map) {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "zwaarte-D7;;", "zwaarte-D7;2017-01-01;");
        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);

        assertThat(bibliotheek.packs().get(0).tijdvakken())
                .containsExactly(
                        new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)),
                        new Tijdvak(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31)));
        RuleSet eerst = bibliotheek.ruleSetFor("noordoostpolder", LocalDate.of(2016, 12, 31));
        RuleSet later = bibliotheek.ruleSetFor("noordoostpolder", LocalDate.of(2017, 1, 1));
        assertThat(eerst.ruleBook().rules()).doesNotContainKey("zwaarte-D7");
        assertThat(later.ruleBook().rules()).containsKey("zwaarte-D7");
        assertThat(eerst.reference().hash()).isNotEqualTo(later.reference().hash());
    }

    @Test
    void een_voorziening_kan_vanaf_een_dag_andere_eigenschappen_krijgen(@TempDir Path map) throws IOException {
        TestRules.kopie(map);
        Path catalogus = map.resolve("gemeenten/noordoostpolder/voorzieningen.csv");
        String rij = Files.readAllLines(catalogus).stream()
                .filter(regel -> regel.startsWith("S5;"))
                .findFirst()
                .orElseThrow();
        String eerst = rij.replace("S5;;;", "S5;;2016-12-31;");
        String later = rij.replace("S5;;;", "S5;2017-01-01;;").replace(";LOKAAL;", ";REGIONAAL;");
        TestRules.vervang(catalogus, rij, eerst + "\r\n" + later);
        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);

        assertThat(organisatieniveau(bibliotheek, LocalDate.of(2016, 12, 31))).containsExactly("LOKAAL");
        assertThat(organisatieniveau(bibliotheek, LocalDate.of(2017, 1, 1))).containsExactly("REGIONAAL");
    }

    private static List<String> organisatieniveau(RuleLibrary bibliotheek, LocalDate dag) {
        return bibliotheek.ruleSetFor("noordoostpolder", dag).tables().stream()
                .flatMap(tabel -> tabel.rows().stream())
                .filter(rij -> rij.id().equals("S5"))
                .map(rij -> rij.cell("organisatieniveau"))
                .toList();
    }

    @Test
    void geen_tekst_van_een_rij_weigert_een_gezin() {
        assertThat(set.tables().stream()
                        .flatMap(tabel -> tabel.rows().stream())
                        .flatMap(rij -> rij.cells().values().stream()))
                .noneMatch(cel -> cel.matches("(?is).*(afgewezen|afwijz|geen recht|\\bscore).*"));
        assertThat(TestRules.bibliotheek().glossary().all())
                .noneMatch(begrip -> (begrip.label() + begrip.question() + begrip.hint())
                        .matches("(?is).*(afgewezen|afwijz|geen recht|\\bscore).*"));
    }

    @Test
    void elk_veld_en_elke_waarde_van_de_casus_heeft_een_label() {
        for (CasusFact veld : TestRules.feiten().all()) {
            assertThat(TestRules.bibliotheek().glossary().fact(veld.path()))
                    .as(veld.path())
                    .isPresent();
            for (String waarde : veld.values()) {
                assertThat(TestRules.bibliotheek().glossary().value(veld.path(), waarde))
                        .as(veld.path() + "=" + waarde)
                        .isPresent();
            }
        }
    }

    @Test
    void geen_rij_behalve_planthemas_leest_factoren() {
        assertThat(set.decisionRows().stream().filter(rij -> rij.reads("factoren")))
                .allMatch(rij ->
                        rij.consequences().stream().allMatch(gevolg -> gevolg.kind() == ConclusionKind.PLANTHEMA));
    }
}
