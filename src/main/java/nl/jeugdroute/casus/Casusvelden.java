// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.Casusveld.getal;
import static nl.jeugdroute.casus.Casusveld.jaNee;
import static nl.jeugdroute.casus.Casusveld.keuze;
import static nl.jeugdroute.casus.Casusveld.verzameling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fact of a case that a rule may read: its path, its kind and its allowed values, in the order of the form. */
public final class Casusvelden {

    private static final List<Casusveld> ALLE = List.of(
            getal("leeftijd", c -> c.leeftijd() == null ? null : BigDecimal.valueOf(c.leeftijd())),
            jaNee("ongeboren", Casus::ongeboren),
            keuze("woonplaats", Woonplaats.class, Woonplaats.ONBEKEND, Casus::woonplaats),
            keuze("verblijfplaats", Verblijfplaats.class, Verblijfplaats.ONBEKEND, Casus::verblijfplaats),
            keuze("gezag", Gezag.class, Gezag.ONBEKEND, Casus::gezag),
            keuze("aanmelder", Aanmelder.class, Aanmelder.ONBEKEND, Casus::aanmelder),
            keuze("verwijzing", Verwijzing.class, Verwijzing.GEEN, Casus::verwijzing),
            keuze("kader", Kader.class, Kader.VRIJWILLIG, Casus::kader),
            keuze("maatregel", Maatregel.class, Maatregel.GEEN, Casus::maatregel),
            keuze(
                    "veiligheid.acuutGevaar",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().acuutGevaar()),
            keuze(
                    "veiligheid.crisisSoort",
                    CrisisSoort.class,
                    CrisisSoort.ONBEKEND,
                    c -> c.veiligheid().crisisSoort()),
            keuze(
                    "veiligheid.twijfelVeiligheid",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().twijfelVeiligheid()),
            keuze(
                    "veiligheid.vermoedenGeweldMishandeling",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().vermoedenGeweldMishandeling()),
            keuze(
                    "veiligheid.structureleOnveiligheid",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().structureleOnveiligheid()),
            keuze(
                    "veiligheid.effectieveHulpMogelijk",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().effectieveHulpMogelijk()),
            keuze(
                    "veiligheid.hulpGeaccepteerd",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().hulpGeaccepteerd()),
            keuze(
                    "veiligheid.meldingVeiligThuis",
                    MeldingVeiligThuis.class,
                    MeldingVeiligThuis.GEEN,
                    c -> c.veiligheid().meldingVeiligThuis()),
            keuze(
                    "veiligheid.kinderenInGezin",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().kinderenInGezin()),
            keuze(
                    "veiligheid.veiligheidHersteld",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.veiligheid().veiligheidHersteld()),
            verzameling("hulpvragen", Hulpvraag.class, Casus::hulpvragen),
            keuze("vraagSoort", VraagSoort.class, VraagSoort.ONBEKEND, Casus::vraagSoort),
            verzameling(
                    "leefgebieden.leefgebied",
                    Leefgebied.class,
                    c -> c.leefgebieden().stream()
                            .map(LeefgebiedVermelding::leefgebied)
                            .collect(Collectors.toSet())),
            verzameling(
                    "leefgebieden.betreft",
                    Betreft.class,
                    c -> c.leefgebieden().stream()
                            .map(LeefgebiedVermelding::betreft)
                            .collect(Collectors.toSet())),
            keuze("complexiteit", Complexiteit.class, Complexiteit.ONBEKEND, Casus::complexiteit),
            keuze("eigenKracht", EigenKracht.class, EigenKracht.NIET_ONDERZOCHT, Casus::eigenKracht),
            keuze("vrijAanbodToereikend", Antwoord.class, Antwoord.ONBEKEND, Casus::vrijAanbodToereikend),
            keuze("schoolgang", Schoolgang.class, Schoolgang.ONBEKEND, Casus::schoolgang),
            keuze("schoolsoort", Schoolsoort.class, Schoolsoort.ONBEKEND, Casus::schoolsoort),
            keuze("onderwijsmiddelenToereikend", Antwoord.class, Antwoord.ONBEKEND, Casus::onderwijsmiddelenToereikend),
            keuze("functioneren", Functioneren.class, Functioneren.ONBEKEND, Casus::functioneren),
            keuze("dyslexie", Dyslexie.class, Dyslexie.ONBEKEND, Casus::dyslexie),
            keuze(
                    "expertiseGeneralistToereikend",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    Casus::expertiseGeneralistToereikend),
            keuze("specialistGeconsulteerd", Antwoord.class, Antwoord.ONBEKEND, Casus::specialistGeconsulteerd),
            keuze("specialistInGezinNodig", Antwoord.class, Antwoord.ONBEKEND, Casus::specialistInGezinNodig),
            Casusveld.codes("gewensteVoorzieningen", Casus::gewensteVoorzieningen),
            keuze("meerdereRegionaleAanbieders", Antwoord.class, Antwoord.ONBEKEND, Casus::meerdereRegionaleAanbieders),
            keuze("directIntensiefNodig", Antwoord.class, Antwoord.ONBEKEND, Casus::directIntensiefNodig),
            keuze(
                    "directIntensiefMotivering",
                    DirectIntensiefMotivering.class,
                    DirectIntensiefMotivering.GEEN,
                    Casus::directIntensiefMotivering),
            keuze("lokaleMogelijkhedenBenut", Antwoord.class, Antwoord.ONBEKEND, Casus::lokaleMogelijkhedenBenut),
            verzameling("regionaalVerzoek", Verzoekonderdeel.class, Casus::regionaalVerzoek),
            jaNee("voorkeurErvaringsdeskundige", Casus::voorkeurErvaringsdeskundige),
            keuze("planAanwezig", PlanAanwezig.class, PlanAanwezig.ONBEKEND, Casus::planAanwezig),
            jaNee("pgb.gewenst", c -> c.pgb().gewenst()),
            keuze("pgb.bekwaam", Antwoord.class, Antwoord.ONBEKEND, c -> c.pgb().bekwaam()),
            keuze(
                    "pgb.gemotiveerd",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.pgb().gemotiveerd()),
            keuze(
                    "pgb.kwaliteitGewaarborgd",
                    Antwoord.class,
                    Antwoord.ONBEKEND,
                    c -> c.pgb().kwaliteitGewaarborgd()),
            keuze(
                    "pgb.uitvoerder",
                    Uitvoerder.class,
                    Uitvoerder.ONBEKEND,
                    c -> c.pgb().uitvoerder()),
            getal("pgb.urenPerWeek", c -> c.pgb().urenPerWeek()),
            keuze("hulpVoor18", HulpVoor18.class, HulpVoor18.ONBEKEND, Casus::hulpVoor18),
            keuze("wlzKenmerk", Antwoord.class, Antwoord.ONBEKEND, Casus::wlzKenmerk),
            verzameling("prioriteitGronden", PrioriteitGrond.class, Casus::prioriteitGronden),
            verzameling("factoren", Factor.class, Casus::factoren));

    private static final Map<String, Casusveld> PER_PAD =
            ALLE.stream().collect(Collectors.toUnmodifiableMap(Casusveld::pad, Function.identity()));

    private Casusvelden() {}

    /** All fields by path. */
    public static Map<String, Casusveld> perPad() {
        return PER_PAD;
    }

    /** All fields, in the order of the form. */
    public static List<Casusveld> alle() {
        return ALLE;
    }
}
