// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

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
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.impact.ChangedRow.RowChangeKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een vergelijking van regels")
class CasusComparerIT {

    private static final String RIJ_S11 = "S11;;;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;LOKAAL;6;41";

    @TempDir
    static Path mappen;

    private static Snapshot nu;
    private static int teller;

    @BeforeAll
    static void lees_de_regels_van_nu() {
        nu = laad(TrialFolder.maak(mappen.resolve("nu")));
    }

    @Test
    void van_gelijke_regels_noemt_geen_verschil_maar_wel_wat_niet_is_bekeken() {
        Comparison vergelijking = vergelijk(nu);

        assertThat(vergelijking.differences()).isEmpty();
        assertThat(vergelijking.tallies()).containsExactly(new ComparisonCount(CasusSource.VOORBEELD, 4, 0, 0));
        assertThat(vergelijking.changed()).isEmpty();
        assertThat(vergelijking.notIncluded().sentences()).isNotEmpty().anyMatch(zin -> zin.startsWith("Alleen deze"));
        assertThat(vergelijking.matrix()).allMatch(RouteTransitionCount::stays);
    }

    @Test
    void toont_een_ander_organisatieniveau_met_de_rij_waarop_het_rust() {
        Comparison vergelijking =
                vergelijk(gewijzigd(TrialFolder.CATALOGUS, RIJ_S11, RIJ_S11.replace("LOKAAL", "REGIONAAL")));

        assertThat(vergelijking.tallies())
                .extracting(ComparisonCount::sentence)
                .containsExactly("1 van 4 voorbeelden krijgen een ander advies");
        CasusDifference verschil = vergelijking.differences().get(0);
        assertThat(verschil.casus().name()).isEqualTo("C3");
        assertThat(verschil.rows()).containsExactly("S11");
        assertThat(verschil.fields()).singleElement().satisfies(veld -> {
            assertThat(veld.veld()).isEqualTo(AdviesField.VOORZIENINGEN);
            assertThat(veld.nu()).contains("organisatieniveau LOKAAL");
            assertThat(veld.straks()).contains("organisatieniveau REGIONAAL");
        });
        assertThat(verschil.lighter()).isEmpty();
        assertThat(verschil.current().voorzieningen().get(0).organisatieniveau())
                .hasToString("LOKAAL");
        assertThat(verschil.proposed().voorzieningen().get(0).organisatieniveau())
                .hasToString("REGIONAAL");
        assertThat(vergelijking.changed())
                .containsExactly(new ChangedRow(
                        TrialFolder.CATALOGUS,
                        "voorzieningen",
                        "S11",
                        RowChangeKind.GEWIJZIGD,
                        List.of(new ChangedRow.ChangedRowCell("organisatieniveau", "LOKAAL", "REGIONAAL"))));
        assertThat(vergelijking.notIncluded().rijen()).isEmpty();
    }

    @Test
    void ziet_bij_een_andere_leeftijdsgrens_alleen_de_casus_op_de_grens_veranderen() {
        Comparison vergelijking = vergelijk(gewijzigd(
                TrialFolder.HULPVRAGEN, "bevat TAALACHTERSTAND;4 t/m 8;*;P17", "bevat TAALACHTERSTAND;4 t/m 7;*;P17"));

        assertThat(vergelijking.differences()).extracting(v -> v.casus().name()).containsExactly("C1");
        assertThat(vergelijking.differences().get(0).rows()).containsExactly("hulpvragen-HV-TAALACHTERSTAND.3");
        assertThat(vergelijking.differences().get(0).fields())
                .extracting(AdviesFieldDifference::veld)
                .contains(AdviesField.VOORZIENINGEN, AdviesField.UITLEG);
    }

    @Test
    void wat_zwaarder_wordt_gaat_van_nu_naar_straks() {
        String tafel = "gewenste_hulp_route-D12.1;;;*;JA;NEE;niet ARTS;niet NIET_OF_NAUWELIJKS;niet NIET_IN_STAAT;";
        Comparison vergelijking = vergelijk(gewijzigd(
                "gemeenten/noordoostpolder/gewenste_hulp_route.csv",
                tafel + "SOCIAAL_TEAM",
                tafel + "SPECIALISTENTAFEL"));

        CasusDifference verschil = vergelijking.differences().get(0);
        assertThat(verschil.heavier()).contains("hoofdroute van SOCIAAL_TEAM naar SPECIALISTENTAFEL");
        assertThat(verschil.lighter()).isEmpty();
        assertThat(vergelijking.heavier()).isEqualTo(1);
    }

    @Test
    void zegt_wat_lichter_wordt_en_telt_de_overgang_in_de_matrix() {
        String tafel = "gewenste_hulp_route-D12.1;;;*;JA;NEE;niet ARTS;niet NIET_OF_NAUWELIJKS;niet NIET_IN_STAAT;";
        Comparison vergelijking = vergelijk(gewijzigd(
                "gemeenten/noordoostpolder/gewenste_hulp_route.csv",
                tafel + "SOCIAAL_TEAM",
                tafel + "ERVARINGSDESKUNDIGE"));

        CasusDifference verschil = vergelijking.differences().get(0);
        assertThat(verschil.casus().name()).isEqualTo("C3");
        assertThat(verschil.lighter()).contains("hoofdroute van SOCIAAL_TEAM naar ERVARINGSDESKUNDIGE");
        assertThat(vergelijking.lighter()).isEqualTo(1);
        assertThat(vergelijking.matrix())
                .contains(
                        new RouteTransitionCount("SOCIAAL_TEAM", "ERVARINGSDESKUNDIGE", 1),
                        new RouteTransitionCount("CRISIS", "CRISIS", 1));
    }

    @Test
    void noemt_een_gewijzigde_rij_die_geen_casus_raakt() {
        Comparison vergelijking = vergelijk(gewijzigd(TrialFolder.CATALOGUS, "Generalistische basis-GGZ", "Basis-GGZ"));

        assertThat(vergelijking.different()).isZero();
        assertThat(vergelijking.notIncluded().rijen())
                .extracting(ChangedRow::id)
                .containsExactly("S2");
        assertThat(vergelijking.notIncluded().sentences().get(0))
                .isEqualTo("Geen enkele vergeleken casus raakt rij S2 (" + TrialFolder.CATALOGUS + ").");
    }

    @Test
    void telt_een_andere_reden_apart_van_een_ander_advies() {
        Comparison vergelijking = vergelijk(
                gewijzigd("landelijk/veiligheid.csv", "Eerst moet iedereen veilig zijn", "Veilig zijn gaat voor"));

        assertThat(vergelijking.tallies()).containsExactly(new ComparisonCount(CasusSource.VOORBEELD, 4, 0, 1));
        assertThat(vergelijking.differences().get(0).onlyExplanation()).isTrue();
        assertThat(vergelijking.differences().get(0).rows()).containsExactly("veiligheid-A1");
    }

    @Test
    void ziet_een_ander_telefoonnummer_bij_elke_route_die_het_toont() {
        Comparison vergelijking =
                vergelijk(gewijzigd("gemeenten/noordoostpolder/termen.csv", "000 000 0000", "000 000 0001"));

        assertThat(vergelijking.differences()).extracting(v -> v.casus().name()).containsExactly("C4");
        assertThat(vergelijking.differences().get(0).rows()).containsExactly("SAVE_WERKER");
        assertThat(vergelijking.differences().get(0).fields())
                .extracting(AdviesFieldDifference::veld)
                .containsExactly(AdviesField.TELEFOON);
        assertThat(vergelijking.notIncluded().rijen()).isEmpty();
    }

    @Test
    void leest_casussen_uit_een_bestand_en_noemt_wat_niet_te_lezen_is() {
        Snapshot straks = gewijzigd(TrialFolder.CATALOGUS, RIJ_S11, RIJ_S11.replace("LOKAAL", "REGIONAAL"));
        String regels = """
                {"gemeente": "noordoostpolder", "leeftijd": 13, "gewensteVoorzieningen": ["S11"]}

                {"gemeente": "noordoostpolder", "leeftijd": "dertien"}
                {"gemeente": "noordoostpolder", "peildatum": "2030-01-01"}
                geen json
                """;

        Comparison vergelijking = new CasusComparer(nu, straks, TestRules.KLOK)
                .compare(new CasusCollector(nu, straks).file(bytes(regels)));

        assertThat(vergelijking.tallies()).containsExactly(new ComparisonCount(CasusSource.BESTAND, 1, 1, 0));
        assertThat(vergelijking.notIncluded().onleesbaar())
                .extracting(ComparisonExclusions.ExcludedCasus::naam)
                .containsExactly("3", "4", "5");
    }

    @Test
    void noemt_casussen_op_een_dag_zonder_regels() {
        Comparison vergelijking = new CasusComparer(nu, nu, TestRules.KLOK)
                .compare(voorbeelden(nu), LocalDate.of(2030, 1, 1), gedaan -> {});

        assertThat(vergelijking.compared()).isZero();
        assertThat(vergelijking.notIncluded().zonderRegels())
                .hasSize(4)
                .allMatch(gemist -> gemist.reden().contains("31 december 2018"));
    }

    @Test
    void meldt_casussen_waarbij_de_gewijzigde_regels_elkaar_tegenspreken() {
        Snapshot straks = gewijzigd(
                "gemeenten/noordoostpolder/beschikking.csv",
                "beschikking-E1.3;;;*;STANDAARD_NEE;NEE;NEE;*;STANDAARD_NEE;",
                "beschikking-E1.9;;;*;STANDAARD_NEE;NEE;NEE;*;JA;;;Een tweede besluit.;NOP § 5.4.10;BRON;2026-11-22;"
                        + "\r\nbeschikking-E1.3;;;*;STANDAARD_NEE;NEE;NEE;*;STANDAARD_NEE;");

        Comparison vergelijking = vergelijk(straks);

        assertThat(vergelijking.notIncluded().mislukt())
                .extracting(ComparisonExclusions.ExcludedCasus::naam)
                .containsExactly("C3");
    }

    @Test
    void geeft_met_twee_draden_steeds_dezelfde_uitkomst_en_meldt_de_voortgang() {
        Snapshot straks = gewijzigd(
                TrialFolder.HULPVRAGEN, "bevat TAALACHTERSTAND;4 t/m 8;*;P17", "bevat TAALACHTERSTAND;4 t/m 7;*;P17");
        String regels = IntStream.range(0, 900)
                .mapToObj(i -> "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": " + i % 18
                        + ", \"hulpvragen\": [\"TAALACHTERSTAND\"]}")
                .collect(Collectors.joining("\n"));
        List<Long> stappen = Collections.synchronizedList(new ArrayList<>());

        Comparison eerste = new CasusComparer(nu, straks, TestRules.KLOK)
                .compare(new CasusCollector(nu, straks).file(bytes(regels)), null, stappen::add);
        Comparison tweede = new CasusComparer(nu, straks, TestRules.KLOK)
                .compare(new CasusCollector(nu, straks).file(bytes(regels)));

        assertThat(eerste).isEqualTo(tweede);
        assertThat(eerste.different()).isEqualTo(50);
        assertThat(stappen).isSorted().endsWith(900L).hasSizeGreaterThan(1);
    }

    private static Comparison vergelijk(Snapshot straks) {
        return new CasusComparer(nu, straks, TestRules.KLOK).compare(voorbeelden(straks));
    }

    private static Stream<ComparisonCasus> voorbeelden(Snapshot straks) {
        return new CasusCollector(nu, straks).examples().stream();
    }

    private static Snapshot gewijzigd(String bestand, String oud, String nieuw) {
        Path map = TrialFolder.maak(mappen.resolve("straks" + teller++));
        TestRules.vervang(map.resolve(bestand), oud, nieuw);
        return laad(map);
    }

    private static Snapshot laad(Path map) {
        return Snapshot.read(map, TestRules.KLOK);
    }

    private static ByteArrayInputStream bytes(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
