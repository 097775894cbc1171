// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.regels.Testregels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een besluit wegen")
class BesluitwegingTest {

    private static final Rangorde RANGORDE = Rangorde.van(Testregels.noordoostpolder());
    private static final Routeadvies TEAM = advies(Route.SOCIAAL_TEAM, null);
    private static final Routeadvies SAVE = advies(Route.SAVE_WERKER, Vorm.INZET);

    @Test
    void volgen_vraagt_alleen_rol_en_discipline() {
        Besluitweging.Uitkomst uitkomst = weeg(TEAM, null, volgt());

        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.route().code()).isEqualTo("SOCIAAL_TEAM");
        assertThat(uitkomst.tweedePersoon()).isFalse();
    }

    @Test
    void niets_gekozen_is_een_fout_en_nooit_een_besluit() {
        assertThat(weeg(TEAM, null, Besluitinvoer.leeg(0, "GENERALIST", "JEUGDZORG"))
                        .fouten())
                .extracting(Besluitfout::veld)
                .containsExactly("soort");
    }

    @Test
    void zwaarder_kan_zonder_reden_toelichting_rol_of_discipline() {
        Besluitweging.Uitkomst uitkomst = weeg(TEAM, null, invoer("ZWAARDER", "CRISIS", "", "", "", "", ""));

        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.route().code()).isEqualTo("CRISIS");
        assertThat(uitkomst.tweedePersoon()).isFalse();
    }

    @Test
    void zwaarder_kan_niet_met_een_lichtere_route() {
        assertThat(weeg(TEAM, null, invoer("ZWAARDER", "EIGEN_NETWERK", "", "", "", "", ""))
                        .fouten())
                .extracting(Besluitfout::veld)
                .containsExactly("zwaarder");
    }

    @Test
    void lichter_vraagt_een_route_een_reden_en_een_toelichting() {
        assertThat(weeg(TEAM, null, invoer("LICHTER", "", "", "", "", "GENERALIST", "JEUGDZORG"))
                        .fouten())
                .extracting(Besluitfout::veld)
                .containsExactlyInAnyOrder("lichter", "toelichting", "reden");
    }

    @Test
    void lichter_dan_een_gewone_route_vraagt_geen_tweede_persoon() {
        Besluitweging.Uitkomst uitkomst = weeg(TEAM, null, lichter("EIGEN_NETWERK"));

        assertThat(uitkomst.fouten()).isEmpty();
        assertThat(uitkomst.tweedePersoon()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAAL_TEAM", "SAVE_WERKER(CONSULT)", "EIGEN_NETWERK"})
    void lichter_dan_een_veiligheidsroute_vraagt_een_tweede_persoon(String naar) {
        assertThat(weeg(SAVE, null, lichter(naar)).tweedePersoon()).isTrue();
    }

    @Test
    void terug_naar_een_licht_advies_na_een_veilig_besluit_vraagt_ook_een_tweede_persoon() {
        assertThat(weeg(TEAM, besluit(Route.CRISIS), volgt()).tweedePersoon()).isTrue();
        assertThat(weeg(TEAM, besluit(Route.SPECIALISTENTAFEL), volgt()).tweedePersoon())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "bel 1112.22.333 terug", "111 222 333"})
    void een_getal_dat_op_een_bsn_lijkt_wordt_niet_bewaard_en_niet_herhaald(String tekst) {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", tekst, "GENERALIST", "JEUGDZORG"))
                        .fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.melding())
                        .contains("burgerservicenummer")
                        .doesNotContain("222"));
    }

    @Test
    void een_toelichting_past_tot_en_met_2000_tekens() {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "a".repeat(2000), "GENERALIST", "JEUGDZORG"))
                        .fouten())
                .isEmpty();
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "a".repeat(2001), "GENERALIST", "JEUGDZORG"))
                        .fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.melding()).contains("2001", "2.000"));
    }

    @Test
    void een_onbekende_keuze_noemt_wat_wel_kan() {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "", "BAAS", "JEUGDZORG"))
                        .fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.melding()).contains("BAAS", "generalist", "specialist"));
    }

    private static Besluitweging.Uitkomst weeg(Routeadvies advies, @Nullable Besluit geldend, Besluitinvoer invoer) {
        return new Besluitweging(RANGORDE, Testregels.bibliotheek().begrippen()).weeg(advies, geldend, invoer);
    }

    private static Besluitinvoer volgt() {
        return invoer("VOLGT", "", "", "", "", "GENERALIST", "JEUGDZORG");
    }

    private static Besluitinvoer lichter(String naar) {
        return invoer("LICHTER", "", naar, "NETWERK_DRAAGT", "Oma is er elke dag.", "GENERALIST", "JEUGDZORG");
    }

    private static Besluitinvoer invoer(
            String soort, String zwaarder, String lichter, String reden, String tekst, String rol, String discipline) {
        return new Besluitinvoer(0, soort, zwaarder, lichter, reden, tekst, rol, discipline);
    }

    private static Besluit besluit(Route route) {
        return new Besluit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                "werker",
                "GENERALIST",
                "JEUGDZORG",
                Besluitsoort.ZWAARDER,
                route,
                null,
                "",
                null,
                "",
                Besluitstatus.VAST,
                null);
    }

    private static Routeadvies advies(Route route, @Nullable Vorm vorm) {
        return new Routeadvies(route, "", vorm, false, "", null);
    }
}
