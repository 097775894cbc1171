// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.logica.Zoeker;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Feitenruimte;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logicng.knowledgecompilation.bdds.BDD;

@DisplayName("De woorden van een groep zijn waar voor elke casus in de groep")
class GroepswoordenTest {

    private static final int PER_GROEP = 60;

    @TempDir
    private Path map;

    @Test
    void voor_willekeurige_leden_van_elke_groep_en_drools_geeft_bij_elk_de_overgang() {
        Proefwijziging wijziging = new Proefwijziging(map)
                .met(
                        "zwaarte.csv",
                        "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE",
                        "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE")
                .met(
                        "gewenste_hulp_route.csv",
                        "NIET_OF_NAUWELIJKS;*;SPECIAL",
                        "NIET_OF_NAUWELIJKS;NIET_IN_STAAT;SPECIAL");
        Regelstand standNu = wijziging.nu();
        Regelset nu = Proefwijziging.set(standNu);
        Regelset straks = Proefwijziging.set(wijziging.straks());
        List<Regelmodel> modellen = Regelmodel.samen(nu, straks, Grens.RUIM);
        Feitenruimte feiten = modellen.get(0).feiten();
        Ruimte ruimte = feiten.ruimte();
        Deelruimte deel = new Deelruimte(feiten, nu, straks);
        Naamgever namen = new Naamgever(standNu.begrippen(), nu, straks);
        Omschrijver omschrijver = new Omschrijver(ruimte, deel, namen);
        Random toeval = new Random(12);

        List<Overgang> overgangen =
                new Overgangen(modellen.get(0), modellen.get(1), deel.geldig()).van(Onderdeel.HOOFDROUTE);
        assertThat(overgangen).hasSizeGreaterThan(3);
        for (Overgang overgang : overgangen) {
            BDD groep = overgang.wanneer().and(deel.geteld());
            List<Kenmerk> kenmerken =
                    omschrijver.omschrijf(groep, overgang.vooraf().and(deel.geteld()), true);
            assertThat(kenmerken).isNotEmpty();
            for (int i = 0; i < PER_GROEP; i++) {
                Punt lid = lid(ruimte, groep, toeval);
                Casus casus = Casusbeeld.van(feiten, lid).casus(Proefwijziging.PAKKET);
                assertThat(route(casus, nu)).isEqualTo(overgang.van());
                assertThat(route(casus, straks)).isEqualTo(overgang.naar());
                kenmerken.forEach(kenmerk -> toets(kenmerk, ruimte, feiten, lid, namen));
            }
        }
    }

    /** The cheapest member at prices drawn at random is a member drawn at random. */
    private static Punt lid(Ruimte ruimte, BDD groep, Random toeval) {
        long[][] prijzen = ruimte.dimensies().stream()
                .map(dimensie ->
                        toeval.longs(dimensie.klassen().size(), 0, 1_000).toArray())
                .toArray(long[][]::new);
        return new Zoeker(ruimte, (d, k) -> prijzen[d][k]).zoek(groep).orElseThrow();
    }

    private static String route(Casus casus, Regelset set) {
        return Triage.beoordeel(casus, set).routes().get(0).code();
    }

    private static void toets(Kenmerk kenmerk, Ruimte ruimte, Feitenruimte feiten, Punt lid, Naamgever namen) {
        for (String veld : kenmerk.veld().split(", ")) {
            List<Integer> dimensies = feiten.dimensies(veld);
            boolean lijst = ruimte.dimensies().get(dimensies.get(0)).element() != null;
            boolean waar = lijst
                    ? lijstKlopt(kenmerk.waarden(), ruimte, dimensies, lid, namen)
                    : waardeKlopt(
                            kenmerk.waarden(),
                            ruimte.dimensies().get(dimensies.get(0)),
                            lid.plaats(dimensies.get(0)),
                            namen);
            assertThat(waar)
                    .as(kenmerk.tekst() + " bij " + Casusbeeld.van(feiten, lid).cel())
                    .isTrue();
        }
    }

    /** Reads the words as a person would, without knowing how they were made. */
    private static boolean waardeKlopt(String woorden, Dimensie dimensie, int plaats, Naamgever namen) {
        Object waarde = dimensie.klassen().get(plaats).waarde();
        if (waarde == null) {
            return woorden.contains("onbekend");
        }
        if (waarde instanceof BigDecimal getal) {
            return inReeks(woorden, getal);
        }
        String naam = waarde.equals(Feitenruimte.ONGEBOREN)
                ? "nog niet geboren"
                : namen.waarde(dimensie.veld(), String.valueOf(waarde));
        return woorden.startsWith("niet ‘") ? !woorden.contains("‘" + naam + "’") : genoemd(woorden, naam);
    }

    private static boolean inReeks(String woorden, BigDecimal getal) {
        return Arrays.stream(woorden.replaceAll(" jaar.*", "").split(", | of "))
                .map(deel -> deel.split(" t/m "))
                .filter(deel -> deel[0].matches("[0-9]+"))
                .anyMatch(deel -> getal.compareTo(new BigDecimal(deel[0])) >= 0
                        && getal.compareTo(new BigDecimal(deel[deel.length - 1])) <= 0);
    }

    private static boolean lijstKlopt(
            String woorden, Ruimte ruimte, List<Integer> dimensies, Punt lid, Naamgever namen) {
        List<String> gekozen = new ArrayList<>();
        dimensies.stream()
                .filter(d -> lid.plaats(d) == 1)
                .map(d -> namen.element(ruimte.dimensies().get(d)))
                .forEach(gekozen::add);
        if (gekozen.isEmpty()) {
            return woorden.startsWith("niets ") || woorden.startsWith("niet ‘");
        }
        String element = gekozen.get(0);
        if (woorden.contains("niet ‘")) {
            return !woorden.contains("‘" + element + "’");
        }
        return woorden.equals("iets ingevuld") || woorden.contains("een van nog") || genoemd(woorden, element);
    }

    private static boolean genoemd(String woorden, String naam) {
        return Stream.of(woorden.split(", of |, | of ")).anyMatch(naam::equals) || woorden.contains(naam);
    }
}
