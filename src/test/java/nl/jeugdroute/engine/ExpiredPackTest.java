// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.examples.ExampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expired pack never silences the safety layer. */
class ExpiredPackTest {

    private static RuleLibrary bibliotheek;
    private static Triage triage;

    @BeforeAll
    static void maak_een_pakket_dat_vorig_jaar_afliep(@TempDir Path map) {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        bibliotheek = RuleLibrary.load(map, TestRules.KLOK);
        assertThat(bibliotheek.packs().get(0).status()).isEqualTo(RuleSetStatus.VERLOPEN);
        triage = new Triage(TestRules.KLOK);
    }

    @Test
    void het_advies_is_onvolledig_en_noemt_de_dagen() {
        Advies advies = triage.advise(casus("ONBEKEND", Set.of("S1", "T9"), "GEEN"), bibliotheek.snapshot());

        assertThat(advies.regelset().status()).isEqualTo(RuleSetStatus.VERLOPEN);
        assertThat(advies.hoofdroute().route()).isEqualTo(Route.ONVOLLEDIG);
        assertThat(advies.redenen()).extracting(Reden::regel).contains("basis-I5");
        assertThat(advies.voorbehoud()).anyMatch(v -> v.contains("1 januari 2015 tot en met 31 december 2018"));
        assertThat(advies.voorzieningen()).isEmpty();
    }

    @Test
    void in_een_geldig_pakket_raakt_een_voorziening_zonder_uitleg_niet_stil_zoek() {
        Triage geldig = new Triage(TestRules.KLOK);

        assertThatThrownBy(() -> geldig.advise(
                        casus("ONBEKEND", Set.of("BESTAAT_NIET"), "GEEN"),
                        TestRules.bibliotheek().snapshot()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BESTAAT_NIET");
    }

    @Test
    void de_voorbeelden_worden_nagelopen_op_een_dag_waarop_het_pakket_gold() {
        Snapshot stand = bibliotheek.snapshot();

        assertThat(ExampleRun.of(stand, stand.packs().get(0), TestRules.KLOK).deviations())
                .isEmpty();
    }

    @Test
    void acuut_gevaar_blijft_een_crisis() {

        Advies advies = triage.advise(casus("JA", Set.of(), "GEEN"), bibliotheek.snapshot());

        assertThat(advies.hoofdroute().route()).isEqualTo(Route.CRISIS);
        assertThat(advies.urgentie()).isEqualTo(Urgentie.ACUUT);
        assertThat(advies.acties()).extracting(Actie::code).startsWith("BEL_112_BIJ_LEVENSGEVAAR");
    }

    @Test
    void een_verwijzing_van_een_arts_blijft_zichtbaar() {
        Advies advies = triage.advise(casus("ONBEKEND", Set.of("T1"), "ARTS"), bibliotheek.snapshot());

        assertThat(advies.nevenroutes()).extracting(RouteAdvies::route).contains(Route.ARTS_VERWIJZING);
    }

    private static Casus casus(String acuutGevaar, Set<String> gewenst, String verwijzing) {
        return Casus.of(TestRules.feiten(), "noordoostpolder")
                .with(Map.of(
                        "leeftijd", 12,
                        "verwijzing", verwijzing,
                        "veiligheid.acuutGevaar", acuutGevaar,
                        "hulpvragen", Set.of("SCHEIDING"),
                        "gewensteVoorzieningen", gewenst));
    }
}
