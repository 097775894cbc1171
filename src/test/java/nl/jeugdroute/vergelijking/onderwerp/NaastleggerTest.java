// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Blok;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Gelijk;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Overeenkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Plaats;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Proef;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Rijnaam;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Uitkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Vak;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Zelfde;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Gevolgzin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Gemeenten naast elkaar")
class NaastleggerTest {

    private static final Regelstand STAND = Testregels.bibliotheek().stand();

    @Test
    void elke_zoekregel_vindt_rijen_in_minstens_een_pakket() {
        Onderwerpwijzer wijzer = new Onderwerpwijzer();

        assertThat(wijzer.zoekregels())
                .allMatch(zoek -> STAND.sets().stream()
                        .anyMatch(set -> set.beslisrijen().stream().anyMatch(zoek::kiest)
                                || set.definities().stream().anyMatch(zoek::kiest)));
    }

    @Test
    void de_deur_heeft_in_elke_gemeente_haar_eigen_naam() {
        Blok deur = blok(Vergelijkonderwerp.DEUR, "noordoostpolder", "emmen", "midden-drenthe");

        assertThat(vak(deur, "noordoostpolder").eigen())
                .extracting(Vondst::naam)
                .contains("Sociaal team");
        assertThat(vak(deur, "emmen").eigen()).extracting(Vondst::naam).contains("De Toegang");
        assertThat(vak(deur, "midden-drenthe").eigen())
                .filteredOn(vondst -> vondst.naam().equals("CJG"))
                .as("a name the municipality gave rests on the row that gave it")
                .singleElement()
                .satisfies(vondst -> assertThat(vondst.tabel()).isEqualTo("termen"))
                .satisfies(vondst -> assertThat(vondst.aanname()).isTrue());
    }

    @Test
    void de_zware_poort_toont_raad_vragen_tegenover_meteen_inzetten() {
        Blok poort = blok(Vergelijkonderwerp.ZWARE_POORT, "noordoostpolder", "emmen");

        assertThat(routes(poort, "noordoostpolder", "D8")).contains("Specialist, consult");
        assertThat(routes(poort, "emmen", "ES1")).contains("Specialist, inzet");
    }

    @Test
    void een_landelijke_rij_staat_er_een_keer_ook_als_de_namen_van_routes_verschillen() {
        Blok veiligheid = blok(Vergelijkonderwerp.VEILIGHEID, "noordoostpolder", "emmen");

        Gelijk a5 = veiligheid.gelijk().stream()
                .filter(gelijk -> gelijk.vondst().rij().equals("A5.1"))
                .findFirst()
                .orElseThrow();
        assertThat(a5.rijen()).extracting(Plaats::laag).containsExactly("landelijk");
        assertThat(a5.vondst().volgt())
                .as("Veilig Thuis has another name in each of the two")
                .extracting(Gevolgzin::soort)
                .doesNotContain("Route");
        assertThat(veiligheid.vakken())
                .allSatisfy(vak ->
                        assertThat(vak.eigen()).noneMatch(vondst -> vondst.rij().equals("A5.1")));
    }

    @Test
    void rijen_die_hetzelfde_zeggen_houden_elk_hun_eigen_bron() {
        Blok arts = blok(Vergelijkonderwerp.ARTS, "noordoostpolder", "emmen");

        assertThat(arts.gelijk())
                .filteredOn(gelijk -> gelijk.vondst().rij().equals("C1.1"))
                .singleElement()
                .satisfies(gelijk -> assertThat(gelijk.rijen())
                        .extracting(Plaats::pakket, Plaats::rij, Plaats::bron)
                        .containsExactly(
                                tuple("noordoostpolder", "C1.1", "NOP § 5.4.9"),
                                tuple("emmen", "ED1", "JEUGDWET art. 2.6")));
    }

    @Test
    void een_regio_die_niet_iedereen_deelt_staat_bij_de_eerste_en_wordt_daarna_genoemd() {
        Blok school = blok(Vergelijkonderwerp.SCHOOL, "assen", "emmen", "tynaarlo");

        assertThat(vak(school, "assen").eigen()).extracting(Vondst::rij).contains("RS1", "RS2");
        assertThat(vak(school, "tynaarlo").eigen()).isEmpty();
        assertThat(vak(school, "tynaarlo").zelfde()).extracting(Zelfde::als).contains("assen");
    }

    @Test
    void niveaus_uit_de_bron_verschillen_van_dezelfde_niveaus_als_aanname() {
        Blok niveaus = blok(Vergelijkonderwerp.NIVEAUS, "noordenveld", "noordoostpolder");

        assertThat(niveaus.gelijk())
                .extracting(gelijk -> gelijk.vondst().rij())
                .containsExactly("IL4", "IL5", "IL6", "IL7", "IL8");
        assertThat(vak(niveaus, "noordenveld").eigen()).noneMatch(Vondst::aanname);
        assertThat(vak(niveaus, "noordoostpolder").eigen()).hasSize(3).allMatch(Vondst::aanname);
    }

    @ParameterizedTest
    @CsvSource({
        "NIVEAUS, emmen, Dit pakket noemt geen niveaus.",
        "AFSCHALEN, tynaarlo, Geen verschil. Alles staat bij wat overal gelijk is."
    })
    void zegt_waarom_er_niets_staat(Vergelijkonderwerp onderwerp, String pakket, String leeg) {
        assertThat(vak(blok(onderwerp, "assen", pakket), pakket).leeg()).isEqualTo(leeg);
    }

    @Test
    void zegt_het_als_de_bron_geen_criterium_geeft() {
        Blok afschalen = blok(Vergelijkonderwerp.AFSCHALEN, "noordenveld", "noordoostpolder");

        assertThat(vak(afschalen, "noordenveld").eigen()).allMatch(Vondst::geenCriterium);
        assertThat(vak(afschalen, "noordoostpolder").eigen()).noneMatch(Vondst::geenCriterium);
    }

    @Test
    void twee_gemeenten_met_alleen_dezelfde_regels_hebben_geen_verschil() {
        Blok arts = blok(Vergelijkonderwerp.ARTS, "aa-en-hunze", "tynaarlo");

        assertThat(arts.verschilt()).isFalse();
        assertThat(vak(arts, "tynaarlo").leeg()).isEqualTo("Geen verschil. Alles staat bij wat overal gelijk is.");
    }

    @Test
    void dezelfde_casus_laat_zien_wat_een_verschil_doet() {
        List<Proef> proeven = leg("noordoostpolder", "emmen").proeven();

        assertThat(proef(proeven, "ACUUT_GEVAAR").overeenkomst()).isEqualTo(Overeenkomst.ZELFDE);
        Proef kennis = proef(proeven, "KENNIS_TEKORT");
        assertThat(kennis.overeenkomst()).isEqualTo(Overeenkomst.ANDERS);
        assertThat(kennis.uitkomsten())
                .extracting(Uitkomst::routenaam)
                .containsExactly("Specialist, consult", "Specialist, inzet");
        assertThat(kennis.uitkomsten().get(1).rijen()).containsExactly(new Rijnaam("emmen", "ES1"));
    }

    @Test
    void dezelfde_route_onder_een_andere_naam_is_geen_andere_route() {
        Proef pleegzorg = proef(leg("emmen", "noordenveld").proeven(), "ZWARE_HULP");

        assertThat(pleegzorg.overeenkomst()).isEqualTo(Overeenkomst.ANDERE_NAAM);
        assertThat(pleegzorg.uitkomsten()).extracting(Uitkomst::routenaam).containsExactly("De Toegang", "Toegang");
    }

    @Test
    void elke_proefcasus_krijgt_in_elk_pakket_een_advies() {
        List<String> pakketten =
                STAND.pakketten().stream().map(pakket -> pakket.id()).toList();
        for (int van = 0; van < pakketten.size(); van += 4) {
            List<Proef> proeven = leg(pakketten
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
        Naastelkaar naast = leg("noordoostpolder@2016-03-01", "emmen");

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
                .isInstanceOf(Keuzefout.class)
                .hasMessageContaining(melding);
    }

    @Test
    void wie_niets_kiest_krijgt_de_geldende_pakketten() {
        assertThat(Pakketkeuze.standaard(STAND)).extracting(Pakketkeuze::code).containsExactly("emmen", "noordenveld");
    }

    private static Naastelkaar leg(String... pakketten) {
        return new Naastlegger(STAND, Testregels.KLOK)
                .leg(Arrays.stream(pakketten).map(Pakketkeuze::lees).toList(), List.of(Vergelijkonderwerp.values()));
    }

    private static Blok blok(Vergelijkonderwerp onderwerp, String... pakketten) {
        return leg(pakketten).blokken().stream()
                .filter(blok -> blok.onderwerp() == onderwerp)
                .findFirst()
                .orElseThrow();
    }

    private static Vak vak(Blok blok, String pakket) {
        return blok.vakken().stream()
                .filter(vak -> vak.pakket().equals(pakket))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> routes(Blok blok, String pakket, String rij) {
        return vak(blok, pakket).eigen().stream()
                .filter(vondst -> vondst.rij().equals(rij))
                .flatMap(vondst -> vondst.volgt().stream())
                .map(Gevolgzin::tekst)
                .toList();
    }

    private static Proef proef(List<Proef> proeven, String id) {
        return proeven.stream()
                .filter(proef -> proef.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
