// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.CasusFact.choice;
import static nl.jeugdroute.casus.CasusFact.codes;
import static nl.jeugdroute.casus.CasusFact.multiValued;
import static nl.jeugdroute.casus.CasusFact.number;
import static nl.jeugdroute.casus.CasusFact.yesNo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Casus facts: the table of the facts of a case, with the name, kind, allowed values and default of each, in the order of the form. It is the
 * only place where these stand; a {@link Casus} is read, made and changed by the names in it.
 */
public final class CasusFacts {

    /** Name under which areas of life are given, each with whom it concerns; rules read the two halves as facts. */
    public static final String LEEFGEBIEDEN = "leefgebieden";

    static final String LEEFTIJD = "leeftijd";
    static final String ONGEBOREN = "ongeboren";
    static final String LEEFGEBIED = LEEFGEBIEDEN + ".leefgebied";
    static final String BETREFT = LEEFGEBIEDEN + ".betreft";

    private static final List<CasusFact> ALL = List.of(
            number(LEEFTIJD, NumberBounds.whole(27)),
            yesNo(ONGEBOREN),
            choice("woonplaats", Woonplaats.ONBEKEND),
            choice("verblijfplaats", Verblijfplaats.ONBEKEND),
            choice("gezag", Gezag.ONBEKEND),
            choice("aanmelder", Aanmelder.ONBEKEND),
            choice("verwijzing", Verwijzing.GEEN),
            choice("kader", Kader.VRIJWILLIG),
            choice("maatregel", Maatregel.GEEN),
            choice("veiligheid.acuutGevaar", Answer.ONBEKEND),
            choice("veiligheid.crisisSoort", CrisisSoort.ONBEKEND),
            choice("veiligheid.twijfelVeiligheid", Answer.ONBEKEND),
            choice("veiligheid.vermoedenGeweldMishandeling", Answer.ONBEKEND),
            choice("veiligheid.structureleOnveiligheid", Answer.ONBEKEND),
            choice("veiligheid.effectieveHulpMogelijk", Answer.ONBEKEND),
            choice("veiligheid.hulpGeaccepteerd", Answer.ONBEKEND),
            choice("veiligheid.meldingVeiligThuis", MeldingVeiligThuis.GEEN),
            choice("veiligheid.kinderenInGezin", Answer.ONBEKEND),
            choice("veiligheid.veiligheidHersteld", Answer.ONBEKEND),
            multiValued("hulpvragen", Hulpvraag.class),
            choice("vraagSoort", VraagSoort.ONBEKEND),
            multiValued(LEEFGEBIED, Leefgebied.class),
            multiValued(BETREFT, Betreft.class),
            choice("complexiteit", Complexiteit.ONBEKEND),
            choice("eigenKracht", EigenKracht.NIET_ONDERZOCHT),
            choice("vrijAanbodToereikend", Answer.ONBEKEND),
            choice("schoolgang", Schoolgang.ONBEKEND),
            choice("schoolsoort", Schoolsoort.ONBEKEND),
            choice("onderwijsmiddelenToereikend", Answer.ONBEKEND),
            choice("functioneren", Functioneren.ONBEKEND),
            choice("dyslexie", Dyslexie.ONBEKEND),
            choice("expertiseGeneralistToereikend", Answer.ONBEKEND),
            choice("specialistGeconsulteerd", Answer.ONBEKEND),
            choice("specialistInGezinNodig", Answer.ONBEKEND),
            codes("gewensteVoorzieningen"),
            choice("meerdereRegionaleAanbieders", Answer.ONBEKEND),
            choice("directIntensiefNodig", Answer.ONBEKEND),
            choice("directIntensiefMotivering", DirectIntensiefMotivering.GEEN),
            choice("lokaleMogelijkhedenBenut", Answer.ONBEKEND),
            multiValued("regionaalVerzoek", VerzoekPart.class),
            yesNo("voorkeurErvaringsdeskundige"),
            choice("planAanwezig", PlanAanwezig.ONBEKEND),
            yesNo("pgb.gewenst"),
            choice("pgb.bekwaam", Answer.ONBEKEND),
            choice("pgb.gemotiveerd", Answer.ONBEKEND),
            choice("pgb.kwaliteitGewaarborgd", Answer.ONBEKEND),
            choice("pgb.uitvoerder", Uitvoerder.ONBEKEND),
            number("pgb.urenPerWeek", NumberBounds.upTo(168)),
            choice("hulpVoor18", HulpVoor18.ONBEKEND),
            choice("wlzKenmerk", Answer.ONBEKEND),
            multiValued("prioriteitGronden", PrioriteitGrond.class),
            multiValued("factoren", Factor.class));

    private static final Map<String, Integer> POSITIONS = positions();

    private static final List<String> NAMES =
            ALL.stream().map(CasusFacts::givenAs).distinct().toList();

    private CasusFacts() {}

    /** All facts that a rule may read, in the order of the form. */
    public static List<CasusFact> all() {
        return ALL;
    }

    /** The names under which facts are given, in the order of the form; areas of life are one. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether a rule may read a fact of this name. */
    public static boolean has(String path) {
        return POSITIONS.containsKey(path);
    }

    /**
     * The fact with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static CasusFact fact(String path) {
        return ALL.get(position(path));
    }

    /**
     * Place of a fact in {@link #all} and in {@link Casus#values}, from 0.
     *
     * @throws IllegalArgumentException when there is no fact of this name
     */
    public static int position(String path) {
        Integer position = POSITIONS.get(path);
        if (position == null) {
            throw new IllegalArgumentException("a case has no fact \"" + path + "\"; choose from " + NAMES);
        }
        return position;
    }

    private static String givenAs(CasusFact fact) {
        return isHalf(fact.path()) ? LEEFGEBIEDEN : fact.path();
    }

    /** Whether this is one half of the areas of life, which follows from them and is not given by itself. */
    static boolean isHalf(String path) {
        return path.equals(LEEFGEBIED) || path.equals(BETREFT);
    }

    private static Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        ALL.forEach(fact -> positions.put(fact.path(), positions.size()));
        return Map.copyOf(positions);
    }
}
