// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.triage.Willekeurig;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import nl.jeugdroute.werk.Bron;
import nl.jeugdroute.werk.LopendeBand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two compilers made something of the same rows. Here they are held against each other, conclusion by conclusion. */
@DisplayName("Drools en de logica concluderen hetzelfde")
class OvereenstemmingTest {

    /** A sample in every build; the whole run is a profile of its own. */
    private static final int AANTAL = Integer.getInteger("overeenstemming.aantal", 10_000);

    private static final Regelstand STAND = Testregels.bibliotheek().stand();

    static Stream<Named<Regelset>> sets() {
        return STAND.sets().stream()
                .map(set -> Named.of(
                        set.kenmerk().id() + " vanaf " + set.kenmerk().tijdvak().van(), set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor elk voorbeeld")
    void voor_elk_voorbeeld(Regelset set) {
        geenVerschil(set, voorbeelden(set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor elk voorbeeld met een feit anders, over alle waarden van alle feiten")
    void voor_alle_grenswaarden(Regelset set) {
        geenVerschil(set, voorbeelden(set).flatMap(casus -> Buren.van(casus, set.voorzieningcodes())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor willekeurige casussen")
    void voor_willekeurige_casussen(Regelset set) {
        Willekeurig willekeurig = new Willekeurig(2018, set.voorzieningcodes());
        geenVerschil(set, Stream.generate(willekeurig::casus).limit(AANTAL));
    }

    @Test
    void een_verschil_wordt_verteld_met_de_kleinste_casus_die_het_laat_zien() {
        Regelset set = Testregels.noordoostpolder();
        List<Beslisrij> zonderA1 = set.beslisrijen().stream()
                .filter(rij -> !rij.regel().id().equals("A1"))
                .toList();
        Regelset anders = set.met(zonderA1, STAND.kern());
        Tegenlezing tegenlezing = new Tegenlezing(set, Regelmodel.van(anders, List.of(), Grens.RUIM));
        Willekeurig willekeurig = new Willekeurig(2018, set.voorzieningcodes());

        String verschil = Stream.generate(willekeurig::casus)
                .limit(2_000)
                .map(tegenlezing::verteld)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertThat(verschil).startsWith("veiligheid.acuutGevaar=JA: ").contains("ROUTE CRISIS");
    }

    /** Those that can be asked of this set: a case that wishes help it does not know is refused when it is read. */
    private static Stream<Casus> voorbeelden(Regelset set) {
        Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
        return new Voorbeelden(STAND, triage)
                .lees(set.kenmerk().id()).voorbeelden().stream()
                        .map(Voorbeeld::casus)
                        .filter(casus -> set.voorzieningcodes().containsAll(casus.gewensteVoorzieningen()));
    }

    private static void geenVerschil(Regelset set, Stream<Casus> casussen) {
        Tegenlezing tegenlezing = new Tegenlezing(set);
        LopendeBand.verwerk(
                Bron.van(casussen),
                tegenlezing::verteld,
                verschil -> assertThat(verschil).isEmpty());
    }
}
