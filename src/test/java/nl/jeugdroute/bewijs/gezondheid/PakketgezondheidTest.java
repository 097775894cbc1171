// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.jeugdroute.bewijs.Bewijs;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.Bewijsstaat;
import nl.jeugdroute.bewijs.Bewijsvoering;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Tabelingreep;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De gezondheid van een pakket")
class PakketgezondheidTest {

    private static final String NOP = "gemeenten/noordoostpolder/";

    @TempDir
    Path map;

    @Test
    void is_goed_bij_de_regels_van_dit_project() {
        Bewijsstaat staat = Bewijsstaat.van(Testregels.bibliotheek().stand());

        assertThat(staat.blokkerend()).isEmpty();
        assertThat(staat.waarschuwingen()).isEmpty();
        assertThat(staat.beloften()).isGreaterThan(30);
    }

    @Test
    void noemt_een_rij_die_in_geen_enkele_casus_geldt() {
        Bewijspunt punt = waarschuwing(regels -> regels.cel(NOP + "zwaarte.csv", "D10", "eigenKracht", "TOEREIKEND")
                .cel(NOP + "zwaarte.csv", "D10", "vrijAanbodPast", "JA")
                .cel(NOP + "zwaarte.csv", "D10", "hulpvragen", "leeg")
                .cel(NOP + "zwaarte.csv", "D10", "leeftijd", ">= 28"));

        assertThat(punt.kop()).isEqualTo(Kwaal.ONBEREIKBAAR.naam());
        assertThat(punt.rijen()).containsExactly("D10");
        assertThat(punt.casus()).isNull();
        assertThat(punt.rijnummer()).isPositive();
    }

    @Test
    void noemt_een_rij_die_er_onder_een_andere_naam_al_staat() {
        Bewijspunt punt = waarschuwing(regels -> regels.erbij(NOP + "zwaarte.csv", "D1", rij -> {
            rij.set(0, "D1.2");
            rij.set(3, "niet DEELS|ONTOEREIKEND|NIET_ONDERZOCHT");
            return rij;
        }));

        assertThat(punt.kop()).isEqualTo(Kwaal.DUBBEL.naam());
        assertThat(punt.rijen()).containsExactlyInAnyOrder("D1", "D1.2");
        assertThat(punt.casus().cel()).isEqualTo("eigenKracht=TOEREIKEND");
    }

    @Test
    void noemt_een_rij_die_geldt_maar_nooit_iets_verandert() {
        Bewijspunt punt = waarschuwing(regels -> regels.erbij(NOP + "zwaarte.csv", "D1", rij -> {
            rij.set(0, "D1.2");
            rij.set(5, ">= 18");
            return rij;
        }));

        assertThat(punt.kop()).isEqualTo(Kwaal.ZONDER_EFFECT.naam());
        assertThat(punt.rijen()).containsExactly("D1.2");
        assertThat(punt.casus().cel()).isEqualTo("leeftijd=18 | eigenKracht=TOEREIKEND");
    }

    @Test
    void noemt_rijen_die_elkaar_tegenspreken() {
        Bewijspunt punt = blokkade(regels -> regels.cel(NOP + "pgb.csv", "G1.1", "pgb.bekwaam", "*"));

        assertThat(punt.kop()).isEqualTo(Kwaal.TEGENSPRAAK.naam());
        assertThat(punt.rijen()).contains("G1.1");
        assertThat(punt.casus().cel()).contains("pgb.gewenst=JA");
    }

    @Test
    void noemt_een_casus_waarover_een_volledige_tabel_zwijgt() {
        Bewijspunt punt = blokkade(regels -> regels.weg(NOP + "pgb.csv", "G2.2"));

        assertThat(punt.kop()).isEqualTo(Kwaal.GAT.naam());
        assertThat(punt.bestand()).isEqualTo(NOP + "pgb.csv");
        assertThat(punt.casus().cel()).isEqualTo("pgb.gewenst=JA");
    }

    @Test
    void noemt_een_voorziening_zonder_uitspraak_over_een_beschikking() {
        Bewijspunt punt = blokkade(regels -> regels.weg(NOP + "beschikking.csv", "E1.2"));

        assertThat(punt.kop()).isEqualTo(Kwaal.GAT.naam());
        assertThat(punt.tekst()).contains("G1");
        assertThat(punt.casus().cel()).isEqualTo("gewensteVoorzieningen=G1");
    }

    @Test
    void noemt_een_belofte_die_een_andere_tegenspreekt() {
        Bewijsstaat staat = staat(regels -> regels.erbij("landelijk/beloften.csv", "INV15.2", rij -> {
            rij.set(0, "INV15.2B");
            rij.set(19, "REGULIER");
            return rij;
        }));

        assertThat(staat.blokkerend())
                .filteredOn(punt -> punt.kop().equals(Kwaal.BELOFTE.naam()))
                .first()
                .satisfies(punt -> {
                    assertThat(punt.rijen()).containsExactlyInAnyOrder("INV15.2", "INV15.2B");
                    assertThat(punt.casus().cel()).isEqualTo("veiligheid.acuutGevaar=JA");
                });
    }

    @Test
    void noemt_een_belofte_van_een_gemeente_die_nooit_kan_gelden() {
        Bewijspunt punt = blokkade(regels -> eigenBelofte(">= 28;ACUUT"));

        assertThat(punt.kop()).isEqualTo(Kwaal.BELOFTE.naam());
        assertThat(punt.bestand()).isEqualTo(NOP + "beloften.csv");
        assertThat(punt.tekst()).contains("kan nooit gelden");
    }

    @Test
    void houdt_ook_een_belofte_van_de_gemeente_zelf() {
        Bewijspunt punt = blokkade(regels -> eigenBelofte("< 4;ACUUT|SPOED|PRIORITEIT"));

        assertThat(punt.kop()).startsWith("Belofte NOP1 breekt");
        assertThat(punt.casus().cel()).contains("leeftijd=0").contains("veiligheid.acuutGevaar=NEE");
    }

    /** A promise of the municipality: from these ages on, this urgency. */
    private void eigenBelofte(String cellen) {
        Testregels.vervang(
                map.resolve(NOP + "pakket.yaml"),
                "tabellen:",
                "tabellen:\n  - naam: beloften\n    titel: Beloften\n    uitleg: Van de gemeente zelf.");
        try {
            Files.writeString(
                    map.resolve(NOP + "beloften.csv"),
                    "id;geldig_van;geldig_tot;leeftijd;dan altijd urgentie;reden;bron;grondslag;gecontroleerd_op;toelichting\r\n"
                            + "NOP1;2015-01-01;2018-12-31;" + cellen
                            + ";Jonge kinderen gaan voor.;NOP § 1.1;BRON;2026-11-25;\r\n");
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    @Test
    void zegt_eerlijk_dat_iets_niet_bewezen_is_als_het_te_groot_wordt() {
        Bewijs bewijs = Bewijsvoering.van(Testregels.noordoostpolder(), new Grens(10_000, Duration.ofSeconds(30)));

        assertThat(bewijs.nietBewezen()).contains("10000 knopen");
        assertThat(new Bewijsstaat(Map.of(Testregels.noordoostpolder(), bewijs)).blokkerend())
                .extracting(Bewijspunt::kop)
                .containsExactly("Niet bewezen");
    }

    private Bewijspunt waarschuwing(Consumer<Tabelingreep> wijziging) {
        Bewijsstaat staat = staat(wijziging);
        assertThat(staat.blokkerend()).isEmpty();
        assertThat(staat.waarschuwingen()).hasSize(1);
        return staat.waarschuwingen().get(0);
    }

    private Bewijspunt blokkade(Consumer<Tabelingreep> wijziging) {
        List<Bewijspunt> punten = staat(wijziging).blokkerend();
        assertThat(punten).isNotEmpty();
        return punten.get(0);
    }

    private Bewijsstaat staat(Consumer<Tabelingreep> wijziging) {
        if (!map.resolve("kern").toFile().exists()) {
            Testregels.kopie(map);
        }
        wijziging.accept(new Tabelingreep(map));
        Regelstand stand = Regelstand.lees(map, Testregels.KLOK);
        Bewijsstaat staat = Bewijsstaat.van(stand);
        stand.sluit();
        return staat;
    }
}
