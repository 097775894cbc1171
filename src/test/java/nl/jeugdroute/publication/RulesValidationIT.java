// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.dossier.TestDatabase;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TableSurgery;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat een dag brengt")
class RulesValidationIT {

    private static final String EMMEN = "gemeenten/emmen/";
    private static final LocalDate NIEUWJAAR = LocalDate.of(2027, 1, 1);
    private static final Clock DAARNA = op("2027-01-01T10:00:00Z");

    @TempDir
    private Path map;

    private TableSurgery regels;

    @BeforeEach
    void kopieer() {
        regels = new TableSurgery(TestRules.kopie(map, "emmen"));
    }

    private static Clock op(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private List<Finding> geweigerd(Clock klok) {
        return catchThrowableOfType(InvalidRulesException.class, () -> new RulesValidation(klok).read(map))
                .findings();
    }

    private Map<String, List<Finding>> start(Clock klok) {
        Snapshot stand = Snapshot.readAtStart(map, klok);
        try {
            return new RulesValidation(klok).validateAtStart(stand);
        } finally {
            stand.close();
        }
    }

    @Test
    void een_rij_die_afloopt_is_vandaag_al_te_zien_aan_het_voorbeeld_dat_dan_niet_meer_klopt() {
        regels.cel(EMMEN + "deuren.csv", "deuren-ED3", "geldig_tot", "2026-12-31");

        assertThat(geweigerd(TestRules.KLOK)).anySatisfy(bevinding -> {
            assertThat(bevinding.line())
                    .startsWith(EMMEN + "voorbeelden.csv, rij 6 (EMM05), kolom acties: EMM05 klopt vanaf 2027-01-01"
                            + " niet meer.");
            assertThat(bevinding.vanaf()).isEqualTo(NIEUWJAAR);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T10:00:00Z", "2026-12-31T22:59:00Z", "2026-12-31T23:01:00Z", "2031-05-05T10:00:00Z"})
    void een_rij_die_afloopt_houdt_op_geen_enkele_dag_een_start_tegen(String moment) {
        regels.cel(EMMEN + "deuren.csv", "deuren-ED3", "geldig_tot", "2026-12-31");

        assertThat(start(op(moment)).get("emmen"))
                .anySatisfy(bevinding ->
                        assertThat(bevinding.melding()).startsWith("EMM05 klopt vanaf 2027-01-01 niet meer."));
    }

    @Test
    void een_rij_die_begint_is_vandaag_al_te_zien_en_houdt_de_start_niet_tegen() {
        regels.erbij(EMMEN + "deuren.csv", "deuren-ED3", cellen -> {
            cellen.set(0, "deuren-ED3b");
            cellen.set(1, "2027-01-01");
            cellen.set(3, "*");
            cellen.set(5, "*");
            cellen.set(6, "CRISISDIENST_VEILIG_THUIS");
            return cellen;
        });
        regels.cel(EMMEN + "voorbeelden.csv", "EMM05", "net_niet", "deuren-ED3b");

        assertThat(geweigerd(TestRules.KLOK))
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.startsWith("EMM05 klopt vanaf 2027-01-01 niet meer.")
                        && melding.contains("rij deuren-ED3b geldt hier wel"));
        assertThat(start(DAARNA)).containsOnlyKeys("emmen");
    }

    @Test
    void hulp_die_dan_niet_meer_bestaat_in_een_voorbeeld_ook() {
        for (String kolom : List.of("route", "vorm", "voorlopig", "nevenroutes", "coordinatie", "acties", "regels")) {
            regels.cel(EMMEN + "voorbeelden.csv", "EMM05", kolom, "");
        }
        for (String kolom : List.of("urgentie", "voorzieningen", "open_punten", "net_niet", "pgb", "niveau")) {
            regels.cel(EMMEN + "voorbeelden.csv", "EMM05", kolom, "");
        }
        regels.erbij(EMMEN + "voorzieningen.csv", "G1", cellen -> {
            cellen.set(0, "TIJDELIJK");
            cellen.set(2, "2026-12-31");
            return cellen;
        });
        regels.cel(
                EMMEN + "voorbeelden.csv",
                "EMM05",
                "feiten",
                "leeftijd=7 | hulpvragen=GEDRAG_THUIS | woonplaats=EIGEN_GEMEENTE | veiligheid=NEE"
                        + " | gewensteVoorzieningen=TIJDELIJK");

        assertThat(start(DAARNA).get("emmen"))
                .anySatisfy(bevinding -> assertThat(bevinding.melding())
                        .startsWith("EMM05 klopt vanaf 2027-01-01 niet meer.")
                        .contains("TIJDELIJK"));
    }

    @Test
    void een_belofte_die_breekt_noemt_de_dag_en_houdt_de_start_niet_tegen() {
        regels.cel(EMMEN + "specialist.csv", "specialist-ES1", "geldig_tot", "2026-12-31");

        assertThat(geweigerd(TestRules.KLOK)).anySatisfy(bevinding -> {
            assertThat(bevinding.melding()).startsWith("Belofte beloften-EM1 breekt in pakket emmen vanaf 2027-01-01.");
            assertThat(bevinding.vanaf()).isEqualTo(NIEUWJAAR);
        });
        assertThat(start(DAARNA).get("emmen"))
                .anySatisfy(bevinding -> assertThat(bevinding.melding()).contains("beloften-EM1"));
    }

    @Test
    void een_code_die_dan_nergens_meer_omschreven_is_laat_het_pakket_tot_die_dag_gewoon_antwoorden() {
        regels.cel(EMMEN + "acties.csv", "GEZAMENLIJK_CASUSOVERLEG", "geldig_tot", "2026-12-31");

        assertThat(geweigerd(TestRules.KLOK))
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.contains("GEZAMENLIJK_CASUSOVERLEG is op 2027-01-01 nergens omschreven"));
        assertThat(start(TestRules.KLOK)).containsOnlyKeys("emmen");
        assertThat(start(DAARNA)).containsOnlyKeys("emmen");
        Snapshot daarna = Snapshot.readAtStart(map, DAARNA);
        assertThat(daarna.packs().get(0).status()).isEqualTo(RuleSetStatus.VERLOPEN);
        daarna.close();
    }

    @Test
    void een_pakket_dat_afloopt_start_daarna_nog() {
        TestRules.vervang(map.resolve(EMMEN + "pakket.yaml"), "geldig_van:", "geldig_tot: 2026-12-31\ngeldig_van:");

        assertThat(start(TestRules.KLOK)).isEmpty();
        assertThat(start(DAARNA)).isEmpty();
        assertThat(start(op("2040-01-01T10:00:00Z"))).isEmpty();
    }

    @Test
    void een_landelijke_rij_die_na_een_verlopen_pakket_afloopt_is_nu_al_te_zien() {
        TestRules.vervang(map.resolve(EMMEN + "pakket.yaml"), "geldig_van:", "geldig_tot: 2025-12-31\ngeldig_van:");
        regels.cel("landelijk/veiligheid.csv", "veiligheid-A1", "geldig_tot", "2026-12-31");

        assertThat(geweigerd(TestRules.KLOK))
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.contains("breekt in pakket emmen vanaf 2027-01-01"));
        assertThat(start(DAARNA)).containsOnlyKeys("emmen");
    }

    @Test
    void wat_op_elke_dag_fout_is_houdt_de_start_tegen() {
        TestRules.vervang(
                map.resolve(EMMEN + "voorbeelden.csv"), ";SOCIAAL_TEAM;geen;NEE;geen;", ";CRISIS;geen;NEE;geen;");
        regels.cel(EMMEN + "deuren.csv", "deuren-ED3", "geldig_tot", "2026-12-31");

        assertThatThrownBy(() -> start(TestRules.KLOK)).isInstanceOf(InvalidRulesException.class);
        assertThatThrownBy(() -> start(DAARNA)).isInstanceOf(InvalidRulesException.class);
    }

    @Test
    void het_keurboek_onthoudt_niet_als_goed_wat_later_fout_gaat() {
        ValidationLedger boek = new ValidationLedger(TestDatabase.nieuw().jdbc(), TestRules.KLOK);
        regels.cel(EMMEN + "deuren.csv", "deuren-ED3", "geldig_tot", "2026-12-31");
        Snapshot stand = Snapshot.readAtStart(map, TestRules.KLOK);

        new RulesValidation(TestRules.KLOK, boek).validateAtStart(stand);

        assertThat(boek.validated(stand, stand.packs())).isEmpty();
        stand.close();
    }
}
