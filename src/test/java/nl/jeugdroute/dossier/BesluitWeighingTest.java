// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.engine.TestRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een besluit wegen")
class BesluitWeighingTest {

    private static final RouteRanking RANGORDE = RouteRanking.of(TestRules.noordoostpolder());
    private static final RouteAdvies TEAM = advies(Route.SOCIAAL_TEAM, null);
    private static final RouteAdvies SAVE = advies(Route.SAVE_WERKER, Vorm.INZET);

    @Test
    void volgen_vraagt_alleen_rol_en_discipline() {
        BesluitWeighing.BesluitWeighingOutcome uitkomst = weeg(TEAM, null, volgt());

        assertThat(uitkomst.errors()).isEmpty();
        assertThat(uitkomst.route().code()).isEqualTo("SOCIAAL_TEAM");
        assertThat(uitkomst.secondPerson()).isFalse();
    }

    @Test
    void niets_gekozen_is_een_fout_en_nooit_een_besluit() {
        assertThat(weeg(TEAM, null, BesluitInput.empty(0, "GENERALIST", "JEUGDZORG"))
                        .errors())
                .extracting(BesluitError::field)
                .containsExactly("soort");
    }

    @Test
    void zwaarder_kan_zonder_reden_toelichting_rol_of_discipline() {
        BesluitWeighing.BesluitWeighingOutcome uitkomst =
                weeg(TEAM, null, invoer("ZWAARDER", "CRISIS", "", "", "", "", ""));

        assertThat(uitkomst.errors()).isEmpty();
        assertThat(uitkomst.route().code()).isEqualTo("CRISIS");
        assertThat(uitkomst.secondPerson()).isFalse();
    }

    @Test
    void zwaarder_kan_niet_met_een_lichtere_route() {
        assertThat(weeg(TEAM, null, invoer("ZWAARDER", "EIGEN_NETWERK", "", "", "", "", ""))
                        .errors())
                .extracting(BesluitError::field)
                .containsExactly("zwaarder");
    }

    @Test
    void lichter_vraagt_een_route_een_reden_en_een_toelichting() {
        assertThat(weeg(TEAM, null, invoer("LICHTER", "", "", "", "", "GENERALIST", "JEUGDZORG"))
                        .errors())
                .extracting(BesluitError::field)
                .containsExactlyInAnyOrder("lichter", "toelichting", "reden");
    }

    @Test
    void lichter_dan_een_gewone_route_vraagt_geen_tweede_persoon() {
        BesluitWeighing.BesluitWeighingOutcome uitkomst = weeg(TEAM, null, lichter("EIGEN_NETWERK"));

        assertThat(uitkomst.errors()).isEmpty();
        assertThat(uitkomst.secondPerson()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAAL_TEAM", "SAVE_WERKER(CONSULT)", "EIGEN_NETWERK"})
    void lichter_dan_een_veiligheidsroute_vraagt_een_tweede_persoon(String naar) {
        assertThat(weeg(SAVE, null, lichter(naar)).secondPerson()).isTrue();
    }

    @Test
    void terug_naar_een_licht_advies_na_een_veilig_besluit_vraagt_ook_een_tweede_persoon() {
        assertThat(weeg(TEAM, besluit(Route.CRISIS), volgt()).secondPerson()).isTrue();
        assertThat(weeg(TEAM, besluit(Route.SPECIALISTENTAFEL), volgt()).secondPerson())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "bel 1112.22.333 terug", "111 222 333"})
    void een_getal_dat_op_een_bsn_lijkt_wordt_niet_bewaard_en_niet_herhaald(String tekst) {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", tekst, "GENERALIST", "JEUGDZORG"))
                        .errors())
                .singleElement()
                .satisfies(fout -> assertThat(fout.message())
                        .contains("burgerservicenummer")
                        .doesNotContain("222"));
    }

    @Test
    void een_toelichting_past_tot_en_met_2000_tekens() {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "a".repeat(2000), "GENERALIST", "JEUGDZORG"))
                        .errors())
                .isEmpty();
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "a".repeat(2001), "GENERALIST", "JEUGDZORG"))
                        .errors())
                .singleElement()
                .satisfies(fout -> assertThat(fout.message()).contains("2001", "2.000"));
    }

    @Test
    void een_onbekende_keuze_noemt_wat_wel_kan() {
        assertThat(weeg(TEAM, null, invoer("VOLGT", "", "", "", "", "BAAS", "JEUGDZORG"))
                        .errors())
                .singleElement()
                .satisfies(fout -> assertThat(fout.message()).contains("BAAS", "generalist", "specialist"));
    }

    private static BesluitWeighing.BesluitWeighingOutcome weeg(
            RouteAdvies advies, @Nullable Besluit geldend, BesluitInput invoer) {
        return new BesluitWeighing(RANGORDE, TestRules.bibliotheek().glossary()).weigh(advies, geldend, invoer);
    }

    private static BesluitInput volgt() {
        return invoer("VOLGT", "", "", "", "", "GENERALIST", "JEUGDZORG");
    }

    private static BesluitInput lichter(String naar) {
        return invoer("LICHTER", "", naar, "NETWERK_DRAAGT", "Oma is er elke dag.", "GENERALIST", "JEUGDZORG");
    }

    private static BesluitInput invoer(
            String soort, String zwaarder, String lichter, String reden, String tekst, String rol, String discipline) {
        return new BesluitInput(0, soort, zwaarder, lichter, reden, tekst, rol, discipline);
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
                BesluitKind.ZWAARDER,
                route,
                null,
                "",
                null,
                "",
                BesluitStatus.VAST,
                null);
    }

    private static RouteAdvies advies(Route route, @Nullable Vorm vorm) {
        return new RouteAdvies(route, "", vorm, false, "", null);
    }
}
