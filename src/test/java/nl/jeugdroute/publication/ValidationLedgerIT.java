// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.jeugdroute.dossier.TestDatabase;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.publication.archive.ArchiveTestBase.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het keurboek")
class ValidationLedgerIT {

    private static final String OUD = "De situatie is heel complex.";

    private final JdbcClient jdbc = TestDatabase.nieuw().jdbc();
    private final SettableClock klok = new SettableClock("2026-11-22T10:00:00Z");
    private final ValidationLedger boek = new ValidationLedger(jdbc, klok);

    @TempDir
    private Path map;

    @BeforeEach
    void regels() {
        TestRules.kopie(map);
    }

    private Snapshot gelezen() {
        return Snapshot.read(map, klok);
    }

    /** Whether the book knows every pack of the folder as it is now. */
    private boolean kent(ValidationLedger gevraagd) {
        Snapshot stand = gelezen();
        return gevraagd.validated(stand, stand.packs()).size() == stand.packs().size();
    }

    @Test
    void onthoudt_regels_die_goed_zijn_bevonden() {
        assertThat(kent(boek)).isFalse();

        new RulesValidation(klok, boek).read(map);

        assertThat(kent(boek)).isTrue();
        assertThat(kent(new ValidationLedger(jdbc, klok))).isTrue();
    }

    @Test
    void spaart_bij_een_volgende_start_het_beproeven_uit() {
        // An example that fails would be found if the rules were tried.
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "SOCIAAL_TEAM", "ONDERWIJS");
        assertThatThrownBy(() -> new RulesValidation(klok, boek).read(map)).isInstanceOf(InvalidRulesException.class);
        Snapshot stand = gelezen();
        boek.note(stand, stand.packs());

        assertThat(new RulesValidation(klok, boek).read(map).packs()).isNotEmpty();
    }

    @Test
    void geldt_niet_meer_als_er_een_zin_verandert() {
        new RulesValidation(klok, boek).read(map);

        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), OUD, "Anders.");

        assertThat(kent(boek)).isFalse();
    }

    @Test
    void onthoudt_geen_regels_die_zijn_geweigerd() {
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "SOCIAAL_TEAM", "ONDERWIJS");

        assertThatThrownBy(() -> new RulesValidation(klok, boek).read(map)).isInstanceOf(InvalidRulesException.class);

        assertThat(kent(boek)).isFalse();
    }

    @Test
    void zonder_boek_beproeft_elke_start_opnieuw() {
        new RulesValidation(klok, boek).read(map);
        jdbc.sql("delete from keuring").update();

        assertThat(kent(boek)).isFalse();
        assertThat(new RulesValidation(klok, boek).read(map).packs()).isNotEmpty();
        assertThat(kent(boek)).isTrue();
    }

    @Test
    void beproeft_alleen_het_pakket_opnieuw_waarin_iets_veranderde() {
        Path alle = TestRules.volledigeKopie(map.resolve("alle"));
        Snapshot eerst = Snapshot.read(alle, klok);
        boek.note(eerst, eerst.packs());

        TestRules.vervang(alle.resolve("gemeenten/noordoostpolder/zwaarte.csv"), OUD, "Anders.");

        Snapshot nu = Snapshot.read(alle, klok);
        assertThat(boek.validated(nu, nu.packs()))
                .doesNotContain("noordoostpolder")
                .contains("emmen", "assen")
                .hasSize(nu.packs().size() - 1);
    }

    @Test
    void beproeft_alle_pakketten_opnieuw_als_een_landelijke_rij_verandert() {
        Path alle = TestRules.volledigeKopie(map.resolve("alle"));
        Snapshot eerst = Snapshot.read(alle, klok);
        boek.note(eerst, eerst.packs());

        TestRules.vervang(alle.resolve("landelijk/acties.csv"), "Veilig Thuis", "het team van Veilig Thuis");

        Snapshot nu = Snapshot.read(alle, klok);
        assertThat(boek.validated(nu, nu.packs())).isEmpty();
    }
}
