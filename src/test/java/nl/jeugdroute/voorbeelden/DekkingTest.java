// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("De dekking van de regels door voorbeelden")
class DekkingTest {

    private static final Set<String> VEILIGHEIDSTABELLEN =
            Set.of("veiligheid", "veiligheid_meldingen", "veiligheid_vervolg");

    private final Regelset set = Voorbeeldenmap.BIBLIOTHEEK.voor(Voorbeeldenmap.PAKKET, null);

    @Test
    void elke_rij_wordt_door_een_voorbeeld_geraakt_behalve_rijen_voor_een_verlopen_pakket() {
        List<String> bijVerlopen = set.beslisrijen().stream()
                .filter(rij -> rij.leest("verlopen"))
                .map(rij -> rij.regel().id())
                .toList();

        assertThat(Dekking.ongeraakt(set, Voorbeeldenmap.ADVIEZEN.values().stream()))
                .containsExactlyInAnyOrderElementsOf(bijVerlopen);
    }

    @Test
    void net_niet_noemt_alleen_rijen_die_bestaan() {
        assertThat(Voorbeeldenmap.ALLE.stream().flatMap(voorbeeld -> voorbeeld.netNiet().stream()))
                .isSubsetOf(set.regelboek().regels().keySet());
    }

    @TestFactory
    @DisplayName("Elke veiligheidsrij wordt door een voorbeeld net gemist")
    Stream<DynamicTest> elke_veiligheidsrij_wordt_door_een_voorbeeld_net_gemist() {
        return set.beslisrijen().stream()
                .filter(rij -> VEILIGHEIDSTABELLEN.contains(rij.regel().tabel()))
                .map(rij -> DynamicTest.dynamicTest(
                        "Rij " + rij.regel().id(),
                        () -> assertThat(missers(rij)).isNotEmpty()));
    }

    @TestFactory
    @DisplayName("Een voorbeeld dat een veiligheidsrij net mist, mist een enkele voorwaarde")
    Stream<DynamicTest> een_misser_mist_een_enkele_voorwaarde() {
        return set.beslisrijen().stream()
                .filter(rij -> VEILIGHEIDSTABELLEN.contains(rij.regel().tabel()))
                .flatMap(rij -> missers(rij).stream()
                        .map(voorbeeld ->
                                DynamicTest.dynamicTest("Rij " + rij.regel().id() + " in " + voorbeeld.id(), () -> {
                                    assertThat(gevuurd(voorbeeld))
                                            .doesNotContain(rij.regel().id());
                                    assertThat(onvervuld(rij, voorbeeld)).hasSize(1);
                                })));
    }

    private static List<Voorbeeld> missers(Beslisrij rij) {
        return Voorbeeldenmap.ALLE.stream()
                .filter(voorbeeld -> voorbeeld.netNiet().contains(rij.regel().id()))
                .toList();
    }

    private static Set<String> gevuurd(Voorbeeld voorbeeld) {
        return advies(voorbeeld).redenen().stream().map(Reden::regel).collect(Collectors.toSet());
    }

    /** Fields on which the row's conditions do not hold for this example. */
    private static List<String> onvervuld(Beslisrij rij, Voorbeeld voorbeeld) {
        return rij.voorwaarden().stream()
                .filter(cel -> !cel.voorwaarde().geldt(waarde(cel.veld(), voorbeeld)))
                .map(Celvoorwaarde::veld)
                .toList();
    }

    private static @Nullable Object waarde(String veld, Voorbeeld voorbeeld) {
        if (veld.equals("routes")) {
            return routes(advies(voorbeeld));
        }
        Casus casus = voorbeeld.casus();
        return Casusvelden.alle().stream()
                .filter(casusveld -> casusveld.pad().equals(veld))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a safety row reads " + veld + ", which is no case field"))
                .lezer()
                .apply(casus);
    }

    private static Set<String> routes(Advies advies) {
        return Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                .flatMap(DekkingTest::schrijfwijzen)
                .collect(Collectors.toSet());
    }

    private static Stream<String> schrijfwijzen(Routeadvies route) {
        String naam = route.route().name();
        return route.vorm() == null ? Stream.of(naam) : Stream.of(naam, naam + "(" + route.vorm() + ")");
    }

    private static Advies advies(Voorbeeld voorbeeld) {
        Advies advies = Voorbeeldenmap.ADVIEZEN.get(voorbeeld.id());
        assertThat(advies).as(voorbeeld.id()).isNotNull();
        return advies;
    }
}
