// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Feitenruimte;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.logicng.knowledgecompilation.bdds.BDD;

@DisplayName("Het getelde deel is wat Drools casus voor casus ook telt")
class NatellingTest {

    /** Facts that stay the same in every case of this small part; all others have their default. */
    private static final Map<String, String> VAST = Map.of(
            "veiligheid.acuutGevaar", "NEE",
            "veiligheid.twijfelVeiligheid", "NEE",
            "veiligheid.vermoedenGeweldMishandeling", "NEE",
            "eigenKracht", "DEELS",
            "schoolgang", "NIET_OF_NAUWELIJKS");

    /** Facts that take each of their values. */
    private static final Set<String> VRIJ = Set.of("leeftijd", "complexiteit");

    /** The list that holds nothing, or one of its elements; the others hold nothing. */
    private static final String LIJST = "gewensteVoorzieningen";

    @TempDir
    private Path map;

    static Stream<Arguments> wijzigingen() {
        return Stream.of(
                wijziging(
                        "een bredere rij",
                        w -> w.met("zwaarte.csv", "HEEL_COMPLEX;SPEC", "HEEL_COMPLEX|MEERVOUDIG;SPEC")),
                wijziging(
                        "een smallere rij",
                        w -> w.met(
                                "zwaarte.csv",
                                "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE",
                                "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE")),
                wijziging("een vervallen rij", w -> w.zonder("gewenste_hulp_route.csv", "D12.2")),
                wijziging(
                        "een andere conclusie",
                        w -> w.met(
                                "gewenste_hulp_route.csv",
                                "NIET_OF_NAUWELIJKS;*;SPECIALISTENTAFEL",
                                "NIET_OF_NAUWELIJKS;*;SOCIAAL_TEAM")));
    }

    private static Arguments wijziging(String naam, UnaryOperator<Proefwijziging> wijzig) {
        return Arguments.of(naam, wijzig);
    }

    @ParameterizedTest(name = "bij {0}")
    @MethodSource("wijzigingen")
    void bij(String naam, UnaryOperator<Proefwijziging> wijzig) {
        Proefwijziging wijziging = wijzig.apply(new Proefwijziging(map));
        Regelstand standNu = wijziging.nu();
        Regelstand standStraks = wijziging.straks();
        Regelset nu = Proefwijziging.set(standNu);
        Regelset straks = Proefwijziging.set(standStraks);
        List<Regelmodel> modellen = Regelmodel.samen(nu, straks, Grens.RUIM);
        Feitenruimte feiten = modellen.get(0).feiten();
        Ruimte ruimte = feiten.ruimte();
        Deelruimte deel = new Deelruimte(feiten, nu, straks);
        BDD verandert = ruimte.eenVan(new Overgangen(modellen.get(0), modellen.get(1), deel.geteld())
                .van(Onderdeel.HOOFDROUTE).stream().map(Overgang::wanneer).toList());

        BigInteger drools = BigInteger.ZERO;
        for (Punt punt : punten(ruimte, feiten)) {
            Casus casus = Casusbeeld.van(feiten, punt).casus(Proefwijziging.PAKKET);
            if (!route(casus, nu).equals(route(casus, straks))) {
                drools = drools.add(gewicht(ruimte, punt));
            }
        }
        BigInteger geteld = deel.aandeel(verandert.and(klein(ruimte))).deel();
        assertThat(geteld).isPositive().isEqualTo(drools);
    }

    private static String route(Casus casus, Regelset set) {
        return Triage.beoordeel(casus, set).routes().get(0).code();
    }

    /** The part of the space that is small enough to go through case by case. */
    private static BDD klein(Ruimte ruimte) {
        Punt vast = vast(ruimte);
        return ruimte.precies(
                vast,
                IntStream.range(0, ruimte.dimensies().size())
                        .filter(d -> isVast(ruimte.dimensies().get(d))));
    }

    private static boolean isVast(Dimensie dimensie) {
        return !VRIJ.contains(dimensie.veld()) && !dimensie.veld().equals(LIJST);
    }

    private static Punt vast(Ruimte ruimte) {
        Punt punt = ruimte.leeg();
        for (int d = 0; d < ruimte.dimensies().size(); d++) {
            String waarde = VAST.get(ruimte.dimensies().get(d).veld());
            if (waarde != null) {
                punt = punt.met(d, ruimte.dimensies().get(d).plaats(waarde));
            }
        }
        return punt;
    }

    private static List<Punt> punten(Ruimte ruimte, Feitenruimte feiten) {
        List<Punt> punten = List.of(vast(ruimte));
        for (String veld : VRIJ) {
            int d = feiten.dimensies(veld).get(0);
            List<Punt> verder = new ArrayList<>();
            for (Punt punt : punten) {
                for (int k = 0; k < ruimte.dimensies().get(d).klassen().size(); k++) {
                    verder.add(punt.met(d, k));
                }
            }
            punten = verder;
        }
        List<Punt> meer = new ArrayList<>(punten);
        for (Punt punt : punten) {
            feiten.dimensies(LIJST).forEach(d -> meer.add(punt.met(d, 1)));
        }
        punten = meer;
        assertThat(new HashSet<>(punten)).hasSameSizeAs(punten);
        return punten;
    }

    private static BigInteger gewicht(Ruimte ruimte, Punt punt) {
        BigInteger gewicht = BigInteger.ONE;
        for (int d = 0; d < ruimte.dimensies().size(); d++) {
            Dimensie dimensie = ruimte.dimensies().get(d);
            int leden = dimensie.klassen().get(punt.plaats(d)).leden().size();
            gewicht = gewicht.multiply(BigInteger.valueOf(leden));
        }
        return gewicht;
    }
}
