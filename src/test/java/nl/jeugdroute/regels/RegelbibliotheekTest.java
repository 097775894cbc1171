// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.redenering.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelbibliotheekTest {

    private final Regelset set = Testregels.noordoostpolder();

    @Test
    void elke_gelezen_rij_is_een_geladen_regel_of_een_belofte() {
        long rijen = set.tabellen().stream()
                .filter(tabel -> !tabel.naam().equals("termen"))
                .mapToLong(tabel -> tabel.rijen().size())
                .sum();

        assertThat(set.aantalGeladenRijen()).isGreaterThan(300);
        assertThat(set.aantalGeladenRijen() + set.toezeggingen().beloften().size())
                .isEqualTo((int) rijen);
    }

    @Test
    void het_historische_pakket_zegt_zijn_status_en_dagen() {
        assertThat(set.kenmerk().status()).isEqualTo(Setstatus.HISTORISCH);
        assertThat(set.kenmerk().tijdvak())
                .isEqualTo(new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)));
        assertThat(set.kenmerk().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void zonder_peildatum_telt_de_laatste_dag_van_een_historisch_pakket() {
        assertThat(Testregels.bibliotheek().peildatum("noordoostpolder", null)).isEqualTo("2018-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2016-06-15", "2018-12-31"})
    void op_elke_dag_van_het_pakket_zijn_er_regels(LocalDate dag) {
        assertThat(Testregels.bibliotheek()
                        .voor("noordoostpolder", dag)
                        .kenmerk()
                        .tijdvak()
                        .bevat(dag))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2019-01-01", "2026-11-22"})
    void buiten_de_dagen_van_het_pakket_noemt_de_melding_de_dagen(LocalDate dag) {
        assertThatThrownBy(() -> Testregels.bibliotheek().voor("noordoostpolder", dag))
                .isInstanceOf(GeenRegelsOpDatum.class)
                .hasMessageContaining("van 1 januari 2015 tot en met 31 december 2018");
    }

    @Test
    void een_onbekend_pakket_noemt_de_bekende() {
        assertThatThrownBy(() -> Testregels.bibliotheek().voor("nergenshuizen", null))
                .isInstanceOf(OnbekendPakket.class)
                .hasMessageContaining("noordoostpolder");
    }

    @Test
    void voorzieningen_staan_in_de_volgorde_van_mensen() {
        assertThat(set.voorzieningcodes()).hasSize(57).containsSubsequence("S2", "S10", "S11", "T1", "T13", "V1");
    }

    @Test
    void een_andere_datum_op_een_rij_splitst_de_tijd(@TempDir Path map) {
        Testregels.kopie(map);
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/zwaarte.csv"),
                "D7;2015-01-01;2018-12-31",
                "D7;2017-01-01;2018-12-31");
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(map, Testregels.KLOK);

        assertThat(bibliotheek.pakketten().get(0).tijdvakken())
                .containsExactly(
                        new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)),
                        new Tijdvak(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31)));
        Regelset eerst = bibliotheek.voor("noordoostpolder", LocalDate.of(2016, 12, 31));
        Regelset later = bibliotheek.voor("noordoostpolder", LocalDate.of(2017, 1, 1));
        assertThat(eerst.regelboek().regels()).doesNotContainKey("D7");
        assertThat(later.regelboek().regels()).containsKey("D7");
        assertThat(eerst.kenmerk().hash()).isNotEqualTo(later.kenmerk().hash());
    }

    @Test
    void een_voorziening_kan_vanaf_een_dag_andere_eigenschappen_krijgen(@TempDir Path map) throws IOException {
        Testregels.kopie(map);
        Path catalogus = map.resolve("gemeenten/noordoostpolder/voorzieningen.csv");
        String rij = Files.readAllLines(catalogus).stream()
                .filter(regel -> regel.startsWith("S5;"))
                .findFirst()
                .orElseThrow();
        String eerst = rij.replace(";2018-12-31;", ";2016-12-31;");
        String later = rij.replace(";2015-01-01;", ";2017-01-01;").replace(";LOKAAL;", ";REGIONAAL;");
        Testregels.vervang(catalogus, rij, eerst + "\r\n" + later);
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(map, Testregels.KLOK);

        assertThat(organisatieniveau(bibliotheek, LocalDate.of(2016, 12, 31))).containsExactly("LOKAAL");
        assertThat(organisatieniveau(bibliotheek, LocalDate.of(2017, 1, 1))).containsExactly("REGIONAAL");
    }

    private static List<String> organisatieniveau(Regelbibliotheek bibliotheek, LocalDate dag) {
        return bibliotheek.voor("noordoostpolder", dag).tabellen().stream()
                .flatMap(tabel -> tabel.rijen().stream())
                .filter(rij -> rij.id().equals("S5"))
                .map(rij -> rij.cel("organisatieniveau"))
                .toList();
    }

    @Test
    void geen_tekst_van_een_rij_weigert_een_gezin() {
        assertThat(set.tabellen().stream()
                        .flatMap(tabel -> tabel.rijen().stream())
                        .flatMap(rij -> rij.cellen().values().stream()))
                .noneMatch(cel -> cel.matches("(?is).*(afgewezen|afwijz|geen recht|\\bscore).*"));
        assertThat(Testregels.bibliotheek().begrippen().alle())
                .noneMatch(begrip -> (begrip.label() + begrip.vraag() + begrip.uitleg())
                        .matches("(?is).*(afgewezen|afwijz|geen recht|\\bscore).*"));
    }

    @Test
    void elk_veld_en_elke_waarde_van_de_casus_heeft_een_label() {
        for (Casusveld veld : Casusvelden.alle()) {
            assertThat(Testregels.bibliotheek().begrippen().veld(veld.pad()))
                    .as(veld.pad())
                    .isPresent();
            for (String waarde : veld.waarden()) {
                assertThat(Testregels.bibliotheek().begrippen().waarde(veld.pad(), waarde))
                        .as(veld.pad() + "=" + waarde)
                        .isPresent();
            }
        }
    }

    @Test
    void geen_rij_behalve_planthemas_leest_factoren() {
        assertThat(set.beslisrijen().stream().filter(rij -> rij.leest("factoren")))
                .allMatch(rij -> rij.gevolgen().stream().allMatch(gevolg -> gevolg.soort() == Soort.PLANTHEMA));
    }
}
