// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TableSurgery;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.proof.RuleSetProofs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De gezondheid van een pakket")
class PackHealthIT {

    private static final String NOP = "gemeenten/noordoostpolder/";

    @TempDir
    Path map;

    @Test
    void is_goed_bij_de_regels_van_dit_project() {
        RuleSetProofs staat = RuleSetProofs.of(TestRules.bibliotheek().snapshot());

        assertThat(staat.blockers()).isEmpty();
        assertThat(staat.warnings()).isEmpty();
        assertThat(staat.invariants()).isGreaterThan(30);
    }

    @Test
    void noemt_een_rij_die_in_geen_enkele_casus_geldt() {
        ProofFinding punt =
                waarschuwing(regels -> regels.cel(NOP + "zwaarte.csv", "zwaarte-D10", "eigenKracht", "TOEREIKEND")
                        .cel(NOP + "zwaarte.csv", "zwaarte-D10", "vrijAanbodPast", "JA")
                        .cel(NOP + "zwaarte.csv", "zwaarte-D10", "hulpvragen", "leeg")
                        .cel(NOP + "zwaarte.csv", "zwaarte-D10", "leeftijd", ">= 28"));

        assertThat(punt.heading()).isEqualTo(RuleDefect.UNREACHABLE.displayName());
        assertThat(punt.rows()).containsExactly("zwaarte-D10");
        assertThat(punt.casus()).isNull();
        assertThat(punt.rowNumber()).isPositive();
    }

    @Test
    void noemt_een_rij_die_er_onder_een_andere_naam_al_staat() {
        ProofFinding punt = waarschuwing(regels -> regels.erbij(NOP + "zwaarte.csv", "zwaarte-D1", rij -> {
            rij.set(0, "zwaarte-D1.2");
            rij.set(3, "niet DEELS|ONTOEREIKEND|NIET_ONDERZOCHT");
            return rij;
        }));

        assertThat(punt.heading()).isEqualTo(RuleDefect.DUPLICATE.displayName());
        assertThat(punt.rows()).containsExactlyInAnyOrder("zwaarte-D1", "zwaarte-D1.2");
        assertThat(punt.casus().cell()).isEqualTo("eigenKracht=TOEREIKEND");
    }

    @Test
    void noemt_een_rij_die_geldt_maar_nooit_iets_verandert() {
        ProofFinding punt = waarschuwing(regels -> regels.erbij(NOP + "zwaarte.csv", "zwaarte-D1", rij -> {
            rij.set(0, "zwaarte-D1.2");
            rij.set(5, ">= 18");
            return rij;
        }));

        assertThat(punt.heading()).isEqualTo(RuleDefect.NO_EFFECT.displayName());
        assertThat(punt.rows()).containsExactly("zwaarte-D1.2");
        assertThat(punt.casus().cell()).isEqualTo("leeftijd=18 | eigenKracht=TOEREIKEND");
    }

    @Test
    void noemt_rijen_die_elkaar_tegenspreken() {
        ProofFinding punt = blokkade(regels -> regels.cel(NOP + "pgb.csv", "pgb-G1.1", "pgb.bekwaam", "*"));

        assertThat(punt.heading()).isEqualTo(RuleDefect.CONTRADICTION.displayName());
        assertThat(punt.rows()).contains("pgb-G1.1");
        assertThat(punt.casus().cell()).contains("pgb.gewenst=JA");
    }

    @Test
    void noemt_een_casus_waarover_een_volledige_tabel_zwijgt() {
        ProofFinding punt = blokkade(regels -> regels.weg(NOP + "pgb.csv", "pgb-G2.2"));

        assertThat(punt.heading()).isEqualTo(RuleDefect.GAP.displayName());
        assertThat(punt.file()).isEqualTo(NOP + "pgb.csv");
        assertThat(punt.casus().cell()).isEqualTo("pgb.gewenst=JA");
    }

    @Test
    void noemt_een_voorziening_zonder_uitspraak_over_een_beschikking() {
        ProofFinding punt = blokkade(regels -> regels.weg(NOP + "beschikking.csv", "beschikking-E1.2"));

        assertThat(punt.heading()).isEqualTo(RuleDefect.GAP.displayName());
        assertThat(punt.text()).contains("G1");
        assertThat(punt.casus().cell()).isEqualTo("gewensteVoorzieningen=G1");
    }

    @Test
    void noemt_een_belofte_die_een_andere_tegenspreekt() {
        RuleSetProofs staat = staat(regels -> regels.erbij("landelijk/beloften.csv", "beloften-INV15.2", rij -> {
            rij.set(0, "beloften-INV15.2B");
            rij.set(19, "REGULIER");
            return rij;
        }));

        assertThat(staat.blockers())
                .filteredOn(punt -> punt.heading().equals(RuleDefect.INVARIANT.displayName()))
                .first()
                .satisfies(punt -> {
                    assertThat(punt.rows()).containsExactlyInAnyOrder("beloften-INV15.2", "beloften-INV15.2B");
                    assertThat(punt.casus().cell()).isEqualTo("veiligheid.acuutGevaar=JA");
                });
    }

    @Test
    void noemt_een_belofte_van_een_gemeente_die_nooit_kan_gelden() {
        ProofFinding punt = blokkade(regels -> eigenBelofte(">= 28;ACUUT"));

        assertThat(punt.heading()).isEqualTo(RuleDefect.INVARIANT.displayName());
        assertThat(punt.file()).isEqualTo(NOP + "beloften.csv");
        assertThat(punt.text()).contains("kan nooit gelden");
    }

    @Test
    void houdt_ook_een_belofte_van_de_gemeente_zelf() {
        ProofFinding punt = blokkade(regels -> eigenBelofte("< 4;ACUUT|SPOED|PRIORITEIT"));

        assertThat(punt.heading()).startsWith("Belofte beloften-NOP1 breekt");
        assertThat(punt.casus().cell()).contains("leeftijd=0").contains("veiligheid.acuutGevaar=NEE");
    }

    /** An invariant of the municipality: from these ages on, this urgency. */
    private void eigenBelofte(String cellen) {
        TestRules.vervang(
                map.resolve(NOP + "pakket.yaml"),
                "tabellen:",
                "tabellen:\n  - naam: beloften\n    titel: Beloften\n    uitleg: Van de gemeente zelf.");
        try {
            Files.writeString(
                    map.resolve(NOP + "beloften.csv"),
                    "id;geldig_van;geldig_tot;leeftijd;dan altijd urgentie;reden;bron;grondslag;gecontroleerd_op;toelichting\r\n"
                            + "beloften-NOP1;;;" + cellen
                            + ";Jonge kinderen gaan voor.;NOP § 1.1;BRON;2026-11-25;\r\n");
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private ProofFinding waarschuwing(Consumer<TableSurgery> wijziging) {
        RuleSetProofs staat = staat(wijziging);
        assertThat(staat.blockers()).isEmpty();
        assertThat(staat.warnings()).hasSize(1);
        return staat.warnings().get(0);
    }

    private ProofFinding blokkade(Consumer<TableSurgery> wijziging) {
        List<ProofFinding> punten = staat(wijziging).blockers();
        assertThat(punten).isNotEmpty();
        return punten.get(0);
    }

    private RuleSetProofs staat(Consumer<TableSurgery> wijziging) {
        if (!map.resolve("kern").toFile().exists()) {
            TestRules.kopie(map);
        }
        wijziging.accept(new TableSurgery(map));
        Snapshot stand = Snapshot.read(map, TestRules.KLOK);
        RuleSetProofs staat = RuleSetProofs.of(stand);
        stand.close();
        return staat;
    }
}
