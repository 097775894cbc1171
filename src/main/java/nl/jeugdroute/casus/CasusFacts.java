// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.CasusFact.choice;
import static nl.jeugdroute.casus.CasusFact.multiValued;
import static nl.jeugdroute.casus.CasusFact.number;
import static nl.jeugdroute.casus.CasusFact.yesNo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Casus facts: every fact of a case that a rule may read: its path, its kind and its allowed values, in the order of
 * the form.
 */
public final class CasusFacts {

    private static final List<CasusFact> ALL = List.of(
            number("leeftijd", c -> c.leeftijd() == null ? null : BigDecimal.valueOf(c.leeftijd())),
            yesNo("ongeboren", Casus::ongeboren),
            choice("woonplaats", Woonplaats.class, Woonplaats.ONBEKEND, Casus::woonplaats),
            choice("verblijfplaats", Verblijfplaats.class, Verblijfplaats.ONBEKEND, Casus::verblijfplaats),
            choice("gezag", Gezag.class, Gezag.ONBEKEND, Casus::gezag),
            choice("aanmelder", Aanmelder.class, Aanmelder.ONBEKEND, Casus::aanmelder),
            choice("verwijzing", Verwijzing.class, Verwijzing.GEEN, Casus::verwijzing),
            choice("kader", Kader.class, Kader.VRIJWILLIG, Casus::kader),
            choice("maatregel", Maatregel.class, Maatregel.GEEN, Casus::maatregel),
            choice(
                    "veiligheid.acuutGevaar",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().acuutGevaar()),
            choice(
                    "veiligheid.crisisSoort",
                    CrisisSoort.class,
                    CrisisSoort.ONBEKEND,
                    c -> c.veiligheid().crisisSoort()),
            choice(
                    "veiligheid.twijfelVeiligheid",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().twijfelVeiligheid()),
            choice(
                    "veiligheid.vermoedenGeweldMishandeling",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().vermoedenGeweldMishandeling()),
            choice(
                    "veiligheid.structureleOnveiligheid",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().structureleOnveiligheid()),
            choice(
                    "veiligheid.effectieveHulpMogelijk",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().effectieveHulpMogelijk()),
            choice(
                    "veiligheid.hulpGeaccepteerd",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().hulpGeaccepteerd()),
            choice(
                    "veiligheid.meldingVeiligThuis",
                    MeldingVeiligThuis.class,
                    MeldingVeiligThuis.GEEN,
                    c -> c.veiligheid().meldingVeiligThuis()),
            choice(
                    "veiligheid.kinderenInGezin",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().kinderenInGezin()),
            choice(
                    "veiligheid.veiligheidHersteld",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.veiligheid().veiligheidHersteld()),
            multiValued("hulpvragen", Hulpvraag.class, Casus::hulpvragen),
            choice("vraagSoort", VraagSoort.class, VraagSoort.ONBEKEND, Casus::vraagSoort),
            multiValued(
                    "leefgebieden.leefgebied",
                    Leefgebied.class,
                    c -> c.leefgebieden().stream()
                            .map(LeefgebiedEntry::leefgebied)
                            .collect(Collectors.toSet())),
            multiValued(
                    "leefgebieden.betreft",
                    Betreft.class,
                    c -> c.leefgebieden().stream().map(LeefgebiedEntry::betreft).collect(Collectors.toSet())),
            choice("complexiteit", Complexiteit.class, Complexiteit.ONBEKEND, Casus::complexiteit),
            choice("eigenKracht", EigenKracht.class, EigenKracht.NIET_ONDERZOCHT, Casus::eigenKracht),
            choice("vrijAanbodToereikend", Answer.class, Answer.ONBEKEND, Casus::vrijAanbodToereikend),
            choice("schoolgang", Schoolgang.class, Schoolgang.ONBEKEND, Casus::schoolgang),
            choice("schoolsoort", Schoolsoort.class, Schoolsoort.ONBEKEND, Casus::schoolsoort),
            choice("onderwijsmiddelenToereikend", Answer.class, Answer.ONBEKEND, Casus::onderwijsmiddelenToereikend),
            choice("functioneren", Functioneren.class, Functioneren.ONBEKEND, Casus::functioneren),
            choice("dyslexie", Dyslexie.class, Dyslexie.ONBEKEND, Casus::dyslexie),
            choice(
                    "expertiseGeneralistToereikend",
                    Answer.class,
                    Answer.ONBEKEND,
                    Casus::expertiseGeneralistToereikend),
            choice("specialistGeconsulteerd", Answer.class, Answer.ONBEKEND, Casus::specialistGeconsulteerd),
            choice("specialistInGezinNodig", Answer.class, Answer.ONBEKEND, Casus::specialistInGezinNodig),
            CasusFact.codes("gewensteVoorzieningen", Casus::gewensteVoorzieningen),
            choice("meerdereRegionaleAanbieders", Answer.class, Answer.ONBEKEND, Casus::meerdereRegionaleAanbieders),
            choice("directIntensiefNodig", Answer.class, Answer.ONBEKEND, Casus::directIntensiefNodig),
            choice(
                    "directIntensiefMotivering",
                    DirectIntensiefMotivering.class,
                    DirectIntensiefMotivering.GEEN,
                    Casus::directIntensiefMotivering),
            choice("lokaleMogelijkhedenBenut", Answer.class, Answer.ONBEKEND, Casus::lokaleMogelijkhedenBenut),
            multiValued("regionaalVerzoek", VerzoekPart.class, Casus::regionaalVerzoek),
            yesNo("voorkeurErvaringsdeskundige", Casus::voorkeurErvaringsdeskundige),
            choice("planAanwezig", PlanAanwezig.class, PlanAanwezig.ONBEKEND, Casus::planAanwezig),
            yesNo("pgb.gewenst", c -> c.pgb().gewenst()),
            choice("pgb.bekwaam", Answer.class, Answer.ONBEKEND, c -> c.pgb().bekwaam()),
            choice(
                    "pgb.gemotiveerd",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.pgb().gemotiveerd()),
            choice(
                    "pgb.kwaliteitGewaarborgd",
                    Answer.class,
                    Answer.ONBEKEND,
                    c -> c.pgb().kwaliteitGewaarborgd()),
            choice(
                    "pgb.uitvoerder",
                    Uitvoerder.class,
                    Uitvoerder.ONBEKEND,
                    c -> c.pgb().uitvoerder()),
            number("pgb.urenPerWeek", c -> c.pgb().urenPerWeek()),
            choice("hulpVoor18", HulpVoor18.class, HulpVoor18.ONBEKEND, Casus::hulpVoor18),
            choice("wlzKenmerk", Answer.class, Answer.ONBEKEND, Casus::wlzKenmerk),
            multiValued("prioriteitGronden", PrioriteitGrond.class, Casus::prioriteitGronden),
            multiValued("factoren", Factor.class, Casus::factoren));

    private static final Map<String, CasusFact> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CasusFact::path, Function.identity()));

    private CasusFacts() {}

    /** All fields by path. */
    public static Map<String, CasusFact> perPath() {
        return BY_PATH;
    }

    /** All fields, in the order of the form. */
    public static List<CasusFact> all() {
        return ALL;
    }
}
