// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.jeugdroute.archief.Archieftest.Zetklok;
import nl.jeugdroute.dossier.Proefdatabase;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het keurboek")
class KeurboekTest {

    private static final String OUD = "De situatie is heel complex.";

    private final JdbcClient jdbc = Proefdatabase.nieuw().jdbc();
    private final Zetklok klok = new Zetklok("2026-11-22T10:00:00Z");
    private final Keurboek boek = new Keurboek(jdbc, klok);

    @TempDir
    private Path map;

    @BeforeEach
    void regels() {
        Testregels.kopie(map);
    }

    private Regelstand gelezen() {
        return Regelstand.lees(map, klok);
    }

    /** Whether the book knows every pack of the folder as it is now. */
    private boolean kent(Keurboek gevraagd) {
        Regelstand stand = gelezen();
        return gevraagd.gekeurd(stand, stand.pakketten()).size()
                == stand.pakketten().size();
    }

    @Test
    void onthoudt_regels_die_goed_zijn_bevonden() {
        assertThat(kent(boek)).isFalse();

        new Keuring(klok, boek).lees(map);

        assertThat(kent(boek)).isTrue();
        assertThat(kent(new Keurboek(jdbc, klok))).isTrue();
    }

    @Test
    void spaart_bij_een_volgende_start_het_beproeven_uit() {
        // An example that fails would be found if the rules were tried.
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "SOCIAAL_TEAM", "ONDERWIJS");
        assertThatThrownBy(() -> new Keuring(klok, boek).lees(map)).isInstanceOf(RegelsOngeldig.class);
        Regelstand stand = gelezen();
        boek.noteer(stand, stand.pakketten());

        assertThat(new Keuring(klok, boek).lees(map).pakketten()).isNotEmpty();
    }

    @Test
    void geldt_niet_meer_als_er_een_zin_verandert() {
        new Keuring(klok, boek).lees(map);

        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), OUD, "Anders.");

        assertThat(kent(boek)).isFalse();
    }

    @Test
    void onthoudt_geen_regels_die_zijn_geweigerd() {
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "SOCIAAL_TEAM", "ONDERWIJS");

        assertThatThrownBy(() -> new Keuring(klok, boek).lees(map)).isInstanceOf(RegelsOngeldig.class);

        assertThat(kent(boek)).isFalse();
    }

    @Test
    void zonder_boek_beproeft_elke_start_opnieuw() {
        new Keuring(klok, boek).lees(map);
        jdbc.sql("delete from keuring").update();

        assertThat(kent(boek)).isFalse();
        assertThat(new Keuring(klok, boek).lees(map).pakketten()).isNotEmpty();
        assertThat(kent(boek)).isTrue();
    }

    @Test
    void beproeft_alleen_het_pakket_opnieuw_waarin_iets_veranderde() {
        Path alle = Testregels.volledigeKopie(map.resolve("alle"));
        Regelstand eerst = Regelstand.lees(alle, klok);
        boek.noteer(eerst, eerst.pakketten());

        Testregels.vervang(alle.resolve("gemeenten/noordoostpolder/zwaarte.csv"), OUD, "Anders.");

        Regelstand nu = Regelstand.lees(alle, klok);
        assertThat(boek.gekeurd(nu, nu.pakketten()))
                .doesNotContain("noordoostpolder")
                .contains("emmen", "assen")
                .hasSize(nu.pakketten().size() - 1);
    }

    @Test
    void beproeft_alle_pakketten_opnieuw_als_een_landelijke_rij_verandert() {
        Path alle = Testregels.volledigeKopie(map.resolve("alle"));
        Regelstand eerst = Regelstand.lees(alle, klok);
        boek.noteer(eerst, eerst.pakketten());

        Testregels.vervang(alle.resolve("landelijk/acties.csv"), "Veilig Thuis", "het team van Veilig Thuis");

        Regelstand nu = Regelstand.lees(alle, klok);
        assertThat(boek.gekeurd(nu, nu.pakketten())).isEmpty();
    }
}
