// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.comparison.PackComparison.LayerRowId;
import nl.jeugdroute.comparison.PackComparison.PackComparisonBlock;
import nl.jeugdroute.comparison.PackComparison.PackComparisonCell;
import nl.jeugdroute.comparison.PackComparison.PackTrial;
import nl.jeugdroute.comparison.PackComparison.PackTrialOutcome;
import nl.jeugdroute.comparison.PackComparison.RepeatedStatements;
import nl.jeugdroute.comparison.PackComparison.RouteAgreement;
import nl.jeugdroute.comparison.PackComparison.SharedStatement;
import nl.jeugdroute.comparison.PackComparison.StatementLocation;
import nl.jeugdroute.comparison.RowStatement.ConsequenceSentence;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Gemeenten naast elkaar")
class PackComparerTest {

    private static final Snapshot STAND = TestRules.bibliotheek().snapshot();

    @Test
    void elke_zoekregel_vindt_rijen_in_minstens_een_pakket() {
        TopicLocator wijzer = new TopicLocator();

        assertThat(wijzer.searchEntries())
                .allMatch(zoek -> STAND.ruleSets().stream()
                        .anyMatch(set -> set.decisionRows().stream().anyMatch(zoek::selects)
                                || set.definitions().stream().anyMatch(zoek::selects)));
    }

    @Test
    void de_deur_heeft_in_elke_gemeente_haar_eigen_naam() {
        PackComparisonBlock deur = blok(ComparisonTopic.DEUR, "noordoostpolder", "emmen", "midden-drenthe");

        assertThat(vak(deur, "noordoostpolder").eigen())
                .extracting(RowStatement::naam)
                .contains("Sociaal team");
        assertThat(vak(deur, "emmen").eigen()).extracting(RowStatement::naam).contains("De Toegang");
        assertThat(vak(deur, "midden-drenthe").eigen())
                .filteredOn(vondst -> vondst.naam().equals("CJG"))
                .as("a name the municipality gave rests on the row that gave it")
                .singleElement()
                .satisfies(vondst -> assertThat(vondst.tabel()).isEqualTo("termen"))
                .satisfies(vondst -> assertThat(vondst.assumption()).isTrue());
    }

    @Test
    void de_zware_poort_toont_raad_vragen_tegenover_meteen_inzetten() {
        PackComparisonBlock poort = blok(ComparisonTopic.ZWARE_POORT, "noordoostpolder", "emmen");

        assertThat(routes(poort, "noordoostpolder", "specialist-D8")).contains("Specialist, consult");
        assertThat(routes(poort, "emmen", "specialist-ES1")).contains("Specialist, inzet");
    }

    @Test
    void een_landelijke_rij_staat_er_een_keer_ook_als_de_namen_van_routes_verschillen() {
        PackComparisonBlock veiligheid = blok(ComparisonTopic.VEILIGHEID, "noordoostpolder", "emmen");

        SharedStatement a5 = veiligheid.gelijk().stream()
                .filter(gelijk -> gelijk.vondst().rij().equals("veiligheid-A5.1"))
                .findFirst()
                .orElseThrow();
        assertThat(a5.rijen()).extracting(StatementLocation::laag).containsExactly("landelijk");
        assertThat(a5.vondst().volgt())
                .as("Veilig Thuis has another name in each of the two")
                .extracting(ConsequenceSentence::soort)
                .doesNotContain("Route");
        assertThat(veiligheid.vakken())
                .allSatisfy(vak ->
                        assertThat(vak.eigen()).noneMatch(vondst -> vondst.rij().equals("veiligheid-A5.1")));
    }

    @Test
    void rijen_die_hetzelfde_zeggen_houden_elk_hun_eigen_bron() {
        PackComparisonBlock arts = blok(ComparisonTopic.ARTS, "noordoostpolder", "emmen");

        assertThat(arts.gelijk())
                .filteredOn(gelijk -> gelijk.vondst().rij().equals("deuren-C1.1"))
                .singleElement()
                .satisfies(gelijk -> assertThat(gelijk.rijen())
                        .extracting(StatementLocation::pakket, StatementLocation::rij, StatementLocation::bron)
                        .containsExactly(
                                tuple("noordoostpolder", "deuren-C1.1", "NOP § 5.4.9"),
                                tuple("emmen", "deuren-ED1", "JEUGDWET art. 2.6")));
    }

    @Test
    void een_regio_die_niet_iedereen_deelt_staat_bij_de_eerste_en_wordt_daarna_genoemd() {
        PackComparisonBlock school = blok(ComparisonTopic.SCHOOL, "assen", "emmen", "tynaarlo");

        assertThat(vak(school, "assen").eigen())
                .extracting(RowStatement::rij)
                .contains("schooloverleg-RS1", "schooloverleg-RS2");
        assertThat(vak(school, "tynaarlo").eigen()).isEmpty();
        assertThat(vak(school, "tynaarlo").zelfde())
                .extracting(RepeatedStatements::als)
                .contains("assen");
    }

    @Test
    void niveaus_uit_de_bron_verschillen_van_dezelfde_niveaus_als_aanname() {
        PackComparisonBlock niveaus = blok(ComparisonTopic.NIVEAUS, "noordenveld", "noordoostpolder");

        assertThat(niveaus.gelijk())
                .extracting(gelijk -> gelijk.vondst().rij())
                .containsExactly(
                        "interventieniveaus-IL4",
                        "interventieniveaus-IL5",
                        "interventieniveaus-IL6",
                        "interventieniveaus-IL7",
                        "interventieniveaus-IL8");
        assertThat(vak(niveaus, "noordenveld").eigen()).noneMatch(RowStatement::assumption);
        assertThat(vak(niveaus, "noordoostpolder").eigen()).hasSize(3).allMatch(RowStatement::assumption);
    }

    @ParameterizedTest
    @CsvSource({
        "NIVEAUS, emmen, Dit pakket noemt geen niveaus.",
        "AFSCHALEN, tynaarlo, Geen verschil. Alles staat bij wat overal gelijk is."
    })
    void zegt_waarom_er_niets_staat(ComparisonTopic onderwerp, String pakket, String leeg) {
        assertThat(vak(blok(onderwerp, "assen", pakket), pakket).leeg()).isEqualTo(leeg);
    }

    @Test
    void zegt_het_als_de_bron_geen_criterium_geeft() {
        PackComparisonBlock afschalen = blok(ComparisonTopic.AFSCHALEN, "noordenveld", "noordoostpolder");

        assertThat(vak(afschalen, "noordenveld").eigen()).allMatch(RowStatement::geenCriterium);
        assertThat(vak(afschalen, "noordoostpolder").eigen()).noneMatch(RowStatement::geenCriterium);
    }

    @Test
    void twee_gemeenten_met_alleen_dezelfde_regels_hebben_geen_verschil() {
        PackComparisonBlock arts = blok(ComparisonTopic.ARTS, "aa-en-hunze", "tynaarlo");

        assertThat(arts.differs()).isFalse();
        assertThat(vak(arts, "tynaarlo").leeg()).isEqualTo("Geen verschil. Alles staat bij wat overal gelijk is.");
    }

    @Test
    void dezelfde_casus_laat_zien_wat_een_verschil_doet() {
        List<PackTrial> proeven = leg("noordoostpolder", "emmen").proeven();

        assertThat(proef(proeven, "ACUUT_GEVAAR").overeenkomst()).isEqualTo(RouteAgreement.ZELFDE);
        PackTrial kennis = proef(proeven, "KENNIS_TEKORT");
        assertThat(kennis.overeenkomst()).isEqualTo(RouteAgreement.ANDERS);
        assertThat(kennis.uitkomsten())
                .extracting(PackTrialOutcome::routenaam)
                .containsExactly("Specialist, consult", "Specialist, inzet");
        assertThat(kennis.uitkomsten().get(1).rijen()).containsExactly(new LayerRowId("emmen", "specialist-ES1"));
    }

    @Test
    void dezelfde_route_onder_een_andere_naam_is_geen_andere_route() {
        PackTrial pleegzorg = proef(leg("emmen", "noordenveld").proeven(), "ZWARE_HULP");

        assertThat(pleegzorg.overeenkomst()).isEqualTo(RouteAgreement.ANDERE_NAAM);
        assertThat(pleegzorg.uitkomsten())
                .extracting(PackTrialOutcome::routenaam)
                .containsExactly("De Toegang", "Toegang");
    }

    @Test
    void elke_proefcasus_krijgt_in_elk_pakket_een_advies() {
        List<String> pakketten =
                STAND.packs().stream().map(pakket -> pakket.id()).toList();
        for (int van = 0; van < pakketten.size(); van += 4) {
            List<PackTrial> proeven = leg(pakketten
                            .subList(van, Math.min(van + 4, pakketten.size()))
                            .toArray(String[]::new))
                    .proeven();

            assertThat(proeven)
                    .allSatisfy(proef -> assertThat(proef.uitkomsten())
                            .allMatch(uitkomst -> uitkomst.melding() == null
                                    && !uitkomst.rijen().isEmpty()));
        }
    }

    @Test
    void een_gekozen_dag_bepaalt_welke_regels_tellen() {
        PackComparison naast = leg("noordoostpolder@2016-03-01", "emmen");

        assertThat(naast.kanten().get(0).dag()).isEqualTo(LocalDate.of(2016, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "emmen; U koos één gemeente. Kies er twee, drie of vier.",
                "emmen,assen,tynaarlo,coevorden,noordenveld; U koos 5 gemeenten. Kies er twee, drie of vier.",
                "emen,assen; Bedoelde u \"emmen\"?",
                "emmen,emmen; U koos emmen meer dan één keer.",
                "emmen@gisteren,assen; \"gisteren\" bij emmen is geen datum die wij kennen.",
                "emmen,assen@2030-01-01; Voor 1 januari 2030 zijn er geen regels."
            })
    void een_keuze_die_niet_kan_zegt_wat_wel_kan(String keuzes, String melding) {
        assertThatThrownBy(() -> leg(keuzes.split(",")))
                .isInstanceOf(PackChoiceException.class)
                .hasMessageContaining(melding);
    }

    @Test
    void wie_niets_kiest_krijgt_de_geldende_pakketten() {
        assertThat(PackComparisonChoice.defaults(STAND))
                .extracting(PackComparisonChoice::code)
                .containsExactly("emmen", "noordenveld");
    }

    private static PackComparison leg(String... pakketten) {
        return new PackComparer(STAND, TestRules.KLOK)
                .layOut(
                        Arrays.stream(pakketten).map(PackComparisonChoice::read).toList(),
                        List.of(ComparisonTopic.values()));
    }

    private static PackComparisonBlock blok(ComparisonTopic onderwerp, String... pakketten) {
        return leg(pakketten).blokken().stream()
                .filter(blok -> blok.onderwerp() == onderwerp)
                .findFirst()
                .orElseThrow();
    }

    private static PackComparisonCell vak(PackComparisonBlock blok, String pakket) {
        return blok.vakken().stream()
                .filter(vak -> vak.pakket().equals(pakket))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> routes(PackComparisonBlock blok, String pakket, String rij) {
        return vak(blok, pakket).eigen().stream()
                .filter(vondst -> vondst.rij().equals(rij))
                .flatMap(vondst -> vondst.volgt().stream())
                .map(ConsequenceSentence::tekst)
                .toList();
    }

    private static PackTrial proef(List<PackTrial> proeven, String id) {
        return proeven.stream()
                .filter(proef -> proef.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
