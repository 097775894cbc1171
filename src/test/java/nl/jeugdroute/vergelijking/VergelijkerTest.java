// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.vergelijking.Gewijzigderij.Aard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een vergelijking van regels")
class VergelijkerTest {

    private static final String RIJ_S11 =
            "S11;2015-01-01;2018-12-31;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;LOKAAL;6;41";

    @TempDir
    static Path mappen;

    private static Regelstand nu;
    private static int teller;

    @BeforeAll
    static void lees_de_regels_van_nu() {
        nu = laad(Proefmap.maak(mappen.resolve("nu")));
    }

    @Test
    void van_gelijke_regels_noemt_geen_verschil_maar_wel_wat_niet_is_bekeken() {
        Vergelijking vergelijking = vergelijk(nu);

        assertThat(vergelijking.verschillen()).isEmpty();
        assertThat(vergelijking.tellingen()).containsExactly(new Telling(Casusbron.VOORBEELD, 4, 0, 0));
        assertThat(vergelijking.gewijzigd()).isEmpty();
        assertThat(vergelijking.nietMeegenomen().zinnen()).isNotEmpty().anyMatch(zin -> zin.startsWith("Alleen deze"));
        assertThat(vergelijking.matrix()).allMatch(Overgang::blijft);
    }

    @Test
    void toont_een_ander_organisatieniveau_met_de_rij_waarop_het_rust() {
        Vergelijking vergelijking =
                vergelijk(gewijzigd(Proefmap.CATALOGUS, RIJ_S11, RIJ_S11.replace("LOKAAL", "REGIONAAL")));

        assertThat(vergelijking.tellingen())
                .extracting(Telling::zin)
                .containsExactly("1 van 4 voorbeelden krijgen een ander advies");
        Verschil verschil = vergelijking.verschillen().get(0);
        assertThat(verschil.casus().naam()).isEqualTo("C3");
        assertThat(verschil.rijen()).containsExactly("S11");
        assertThat(verschil.velden()).singleElement().satisfies(veld -> {
            assertThat(veld.veld()).isEqualTo(Adviesveld.VOORZIENINGEN);
            assertThat(veld.nu()).contains("organisatieniveau LOKAAL");
            assertThat(veld.straks()).contains("organisatieniveau REGIONAAL");
        });
        assertThat(verschil.lichter()).isEmpty();
        assertThat(verschil.nu().voorzieningen().get(0).organisatieniveau()).hasToString("LOKAAL");
        assertThat(verschil.straks().voorzieningen().get(0).organisatieniveau()).hasToString("REGIONAAL");
        assertThat(vergelijking.gewijzigd())
                .containsExactly(new Gewijzigderij(
                        Proefmap.CATALOGUS,
                        "voorzieningen",
                        "S11",
                        Aard.GEWIJZIGD,
                        List.of(new Gewijzigderij.Cel("organisatieniveau", "LOKAAL", "REGIONAAL"))));
        assertThat(vergelijking.nietMeegenomen().rijen()).isEmpty();
    }

    @Test
    void ziet_bij_een_andere_leeftijdsgrens_alleen_de_casus_op_de_grens_veranderen() {
        Vergelijking vergelijking = vergelijk(gewijzigd(
                Proefmap.HULPVRAGEN, "bevat TAALACHTERSTAND;4 t/m 8;*;P17", "bevat TAALACHTERSTAND;4 t/m 7;*;P17"));

        assertThat(vergelijking.verschillen()).extracting(v -> v.casus().naam()).containsExactly("C1");
        assertThat(vergelijking.verschillen().get(0).rijen()).containsExactly("HV-TAALACHTERSTAND.3");
        assertThat(vergelijking.verschillen().get(0).velden())
                .extracting(Veldverschil::veld)
                .contains(Adviesveld.VOORZIENINGEN, Adviesveld.UITLEG);
    }

    @Test
    void zegt_wat_lichter_wordt_en_telt_de_overgang_in_de_matrix() {
        String tafel = "D12.1;2015-01-01;2018-12-31;*;JA;NEE;niet ARTS;niet NIET_OF_NAUWELIJKS;niet NIET_IN_STAAT;";
        Vergelijking vergelijking = vergelijk(gewijzigd(
                "gemeenten/noordoostpolder/gewenste_hulp_route.csv",
                tafel + "SOCIAAL_TEAM",
                tafel + "ERVARINGSDESKUNDIGE"));

        Verschil verschil = vergelijking.verschillen().get(0);
        assertThat(verschil.casus().naam()).isEqualTo("C3");
        assertThat(verschil.lichter()).contains("hoofdroute van SOCIAAL_TEAM naar ERVARINGSDESKUNDIGE");
        assertThat(vergelijking.lichter()).isEqualTo(1);
        assertThat(vergelijking.matrix())
                .contains(new Overgang("SOCIAAL_TEAM", "ERVARINGSDESKUNDIGE", 1), new Overgang("CRISIS", "CRISIS", 1));
    }

    @Test
    void noemt_een_gewijzigde_rij_die_geen_casus_raakt() {
        Vergelijking vergelijking = vergelijk(gewijzigd(Proefmap.CATALOGUS, "Generalistische basis-GGZ", "Basis-GGZ"));

        assertThat(vergelijking.anders()).isZero();
        assertThat(vergelijking.nietMeegenomen().rijen())
                .extracting(Gewijzigderij::id)
                .containsExactly("S2");
        assertThat(vergelijking.nietMeegenomen().zinnen().get(0))
                .isEqualTo("Geen enkele vergeleken casus raakt rij S2 (" + Proefmap.CATALOGUS + ").");
    }

    @Test
    void telt_een_andere_reden_apart_van_een_ander_advies() {
        Vergelijking vergelijking = vergelijk(
                gewijzigd("landelijk/veiligheid.csv", "Eerst moet iedereen veilig zijn", "Veilig zijn gaat voor"));

        assertThat(vergelijking.tellingen()).containsExactly(new Telling(Casusbron.VOORBEELD, 4, 0, 1));
        assertThat(vergelijking.verschillen().get(0).alleenUitleg()).isTrue();
        assertThat(vergelijking.verschillen().get(0).rijen()).containsExactly("A1");
    }

    @Test
    void ziet_een_ander_telefoonnummer_bij_elke_route_die_het_toont() {
        Vergelijking vergelijking =
                vergelijk(gewijzigd("gemeenten/noordoostpolder/termen.csv", "000 000 0000", "000 000 0001"));

        assertThat(vergelijking.verschillen()).extracting(v -> v.casus().naam()).containsExactly("C4");
        assertThat(vergelijking.verschillen().get(0).rijen()).containsExactly("SAVE_WERKER");
        assertThat(vergelijking.verschillen().get(0).velden())
                .extracting(Veldverschil::veld)
                .containsExactly(Adviesveld.TELEFOON);
        assertThat(vergelijking.nietMeegenomen().rijen()).isEmpty();
    }

    @Test
    void leest_casussen_uit_een_bestand_en_noemt_wat_niet_te_lezen_is() {
        Regelstand straks = gewijzigd(Proefmap.CATALOGUS, RIJ_S11, RIJ_S11.replace("LOKAAL", "REGIONAAL"));
        String regels = """
                {"gemeente": "noordoostpolder", "leeftijd": 13, "gewensteVoorzieningen": ["S11"]}

                {"gemeente": "noordoostpolder", "leeftijd": "dertien"}
                {"gemeente": "noordoostpolder", "peildatum": "2030-01-01"}
                geen json
                """;

        Vergelijking vergelijking = new Vergelijker(nu, straks, Testregels.KLOK)
                .vergelijk(new Casusverzameling(nu, straks, Testregels.KLOK).bestand(bytes(regels)));

        assertThat(vergelijking.tellingen()).containsExactly(new Telling(Casusbron.BESTAND, 1, 1, 0));
        assertThat(vergelijking.nietMeegenomen().onleesbaar())
                .extracting(NietMeegenomen.Gemist::naam)
                .containsExactly("3", "4", "5");
    }

    @Test
    void noemt_casussen_op_een_dag_zonder_regels() {
        Vergelijking vergelijking = new Vergelijker(nu, nu, Testregels.KLOK)
                .vergelijk(voorbeelden(nu), LocalDate.of(2030, 1, 1), gedaan -> {});

        assertThat(vergelijking.vergeleken()).isZero();
        assertThat(vergelijking.nietMeegenomen().zonderRegels())
                .hasSize(4)
                .allMatch(gemist -> gemist.reden().contains("31 december 2018"));
    }

    @Test
    void meldt_casussen_waarbij_de_gewijzigde_regels_elkaar_tegenspreken() {
        Regelstand straks = gewijzigd(
                "gemeenten/noordoostpolder/beschikking.csv",
                "E1.3;2015-01-01;2018-12-31;*;STANDAARD_NEE;NEE;NEE;*;STANDAARD_NEE;",
                "E1.9;2015-01-01;2018-12-31;*;STANDAARD_NEE;NEE;NEE;*;JA;;;Een tweede besluit.;NOP § 5.4.10;BRON;2026-11-22;"
                        + "\r\nE1.3;2015-01-01;2018-12-31;*;STANDAARD_NEE;NEE;NEE;*;STANDAARD_NEE;");

        Vergelijking vergelijking = vergelijk(straks);

        assertThat(vergelijking.nietMeegenomen().mislukt())
                .extracting(NietMeegenomen.Gemist::naam)
                .containsExactly("C3");
    }

    @Test
    void geeft_met_twee_draden_steeds_dezelfde_uitkomst_en_meldt_de_voortgang() {
        Regelstand straks = gewijzigd(
                Proefmap.HULPVRAGEN, "bevat TAALACHTERSTAND;4 t/m 8;*;P17", "bevat TAALACHTERSTAND;4 t/m 7;*;P17");
        String regels = IntStream.range(0, 900)
                .mapToObj(i -> "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": " + i % 18
                        + ", \"hulpvragen\": [\"TAALACHTERSTAND\"]}")
                .collect(Collectors.joining("\n"));
        List<Long> stappen = Collections.synchronizedList(new ArrayList<>());

        Vergelijking eerste = new Vergelijker(nu, straks, Testregels.KLOK)
                .vergelijk(
                        new Casusverzameling(nu, straks, Testregels.KLOK).bestand(bytes(regels)), null, stappen::add);
        Vergelijking tweede = new Vergelijker(nu, straks, Testregels.KLOK)
                .vergelijk(new Casusverzameling(nu, straks, Testregels.KLOK).bestand(bytes(regels)));

        assertThat(eerste).isEqualTo(tweede);
        assertThat(eerste.anders()).isEqualTo(50);
        assertThat(stappen).isSorted().endsWith(900L).hasSizeGreaterThan(1);
    }

    private static Vergelijking vergelijk(Regelstand straks) {
        return new Vergelijker(nu, straks, Testregels.KLOK).vergelijk(voorbeelden(straks));
    }

    private static Stream<Vergelijkcasus> voorbeelden(Regelstand straks) {
        return new Casusverzameling(nu, straks, Testregels.KLOK).voorbeelden().stream();
    }

    private static Regelstand gewijzigd(String bestand, String oud, String nieuw) {
        Path map = Proefmap.maak(mappen.resolve("straks" + teller++));
        Testregels.vervang(map.resolve(bestand), oud, nieuw);
        return laad(map);
    }

    private static Regelstand laad(Path map) {
        return Regelstand.lees(map, Testregels.KLOK);
    }

    private static ByteArrayInputStream bytes(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
