// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.RuleTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Het id van een rij")
class SnapshotReaderTest {

    private static final String EMMEN = "gemeenten/emmen/zwaarte.csv";
    private static final String REGIO = "regios/noord-midden-drenthe/zwaarte.csv";

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        TestRules.volledigeKopie(map);
    }

    @Test
    void noemt_zijn_tabel() {
        TestRules.vervang(map.resolve(EMMEN), "zwaarte-EZ2;", "EZ2;");

        assertThatThrownBy(this::lees)
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(EMMEN + ", rij 3 (EZ2), kolom id: Een id begint met de naam van zijn tabel."
                        + " Bedoelde u \"zwaarte-EZ2\"?");
    }

    @Test
    void is_uniek_over_alle_lagen_en_pakketten_ook_die_elkaar_nooit_ontmoeten() {
        TestRules.vervang(map.resolve(REGIO), "zwaarte-RZ2;", "zwaarte-EZ2;");

        assertThatThrownBy(this::lees)
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(REGIO + ", rij 3 (zwaarte-EZ2), kolom id: Dit id staat ook in " + EMMEN
                        + ", rij 3. Een id is uniek over alle lagen en pakketten."
                        + " Bedoelde u \"zwaarte-EZ2-noord-midden-drenthe\"?");
    }

    @Test
    void wordt_voor_een_tabel_die_iemand_inleest_net_zo_nagekeken() {
        TestRules.vervang(map.resolve(REGIO), "zwaarte-RZ2;", "zwaarte-EZ2;");

        assertThat(RuleTables.read(map).findings())
                .extracting(finding -> finding.bestand() + " " + finding.rij() + " " + finding.kolom())
                .containsExactly(REGIO + " zwaarte-EZ2 id");
    }

    @Test
    void mag_in_regels_die_ooit_golden_nog_heten_zoals_toen() {
        TestRules.vervang(map.resolve(EMMEN), "zwaarte-EZ2;", "EZ2;");
        TestRules.vervang(map.resolve(REGIO), "zwaarte-RZ2;", "zwaarte-EZ1;");

        Snapshot toen = Snapshot.readArchived(map, TestRules.KLOK);

        assertThat(toen.ruleSetFor("emmen", null).ruleBook().rules()).containsKeys("EZ2", "zwaarte-EZ1");
        assertThat(toen.ruleSetFor("assen", null).ruleBook().rules()).containsKey("zwaarte-EZ1");
        toen.close();
    }

    @Test
    void is_in_een_tabel_die_codes_uitlegt_de_code_en_uniek_per_pakket() {
        TestRules.vervang(map.resolve("gemeenten/emmen/preventief_aanbod.csv"), "EP01;", "S2;");

        assertThatThrownBy(this::lees)
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining("(S2), kolom id: Dit id staat ook in gemeenten/emmen/");
    }

    @Test
    void ordent_de_rijen_van_een_advies_op_hun_nummer_en_niet_op_de_naam_van_hun_tabel() {
        RuleSet rules = TestRules.noordoostpolder();
        List<String> nummers = rules.ruleBook().rules().values().stream()
                .filter(rule -> List.of(
                                "veiligheid-A4", "veiligheid_meldingen-A11", "veiligheid_vervolg-A2", "basis-C1")
                        .contains(rule.id()))
                .sorted(Comparator.comparing(rules::order))
                .map(rule -> rule.number())
                .toList();

        assertThat(nummers).containsExactly("A2", "A4", "A11", "C1");
    }

    @Test
    void komt_in_de_hele_map_maar_een_keer_voor() {
        Map<String, Long> perId = RuleTables.read(Path.of("rules")).all().stream()
                .filter(tabel -> !tabel.columns(ColumnRole.KOP).isEmpty())
                .flatMap(tabel -> tabel.rows().stream().filter(rij -> rij.id().startsWith(tabel.name() + "-")))
                .collect(Collectors.groupingBy(rij -> rij.id(), Collectors.counting()));

        assertThat(perId)
                .hasSize(512)
                .allSatisfy((id, aantal) -> assertThat(aantal).isOne());
    }

    private void lees() {
        Snapshot.read(map, TestRules.KLOK).close();
    }
}
