// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the form is laid out: which questions stand in which block. Each fact of a casus has exactly one place.
 *
 * @param velden the paths of the facts, in order
 * @param onderdelen smaller blocks inside this one
 */
record Indeling(String id, String titel, String waarover, List<String> velden, List<Indeling> onderdelen) {

    /** The questions that come before everything else. */
    static final Indeling VEILIGHEID = blok(
            "veiligheid",
            "Is het kind veilig?",
            "Deze vier vragen gaan altijd voor.",
            List.of(
                    "veiligheid.acuutGevaar",
                    "veiligheid.twijfelVeiligheid",
                    "veiligheid.vermoedenGeweldMishandeling",
                    "veiligheid.meldingVeiligThuis"),
            blok(
                    "veiligheid-meer",
                    "Meer over de veiligheid",
                    "Nodig bij gevaar, een vermoeden of een melding.",
                    List.of(
                            "veiligheid.crisisSoort",
                            "veiligheid.structureleOnveiligheid",
                            "veiligheid.effectieveHulpMogelijk",
                            "veiligheid.hulpGeaccepteerd",
                            "veiligheid.kinderenInGezin",
                            "veiligheid.veiligheidHersteld")));

    /** The other blocks, in the order in which a conversation usually goes. */
    static final List<Indeling> BLOKKEN = List.of(
            blok(
                    "gezin",
                    "Kind en gezin",
                    "Leeftijd, waar het kind woont, gezag, wie aanmeldt.",
                    List.of("leeftijd", "ongeboren", "woonplaats", "verblijfplaats", "gezag", "aanmelder")),
            blok(
                    "hulpvraag",
                    "Hulpvraag",
                    "Waar het gezin hulp bij vraagt en hoe het nu gaat.",
                    List.of("hulpvragen", "vraagSoort", "complexiteit", "functioneren", "leefgebieden")),
            blok(
                    "helpt",
                    "Wat helpt al",
                    "Eigen kracht, vrij aanbod, kennis van het team, een plan.",
                    List.of(
                            "eigenKracht",
                            "vrijAanbodToereikend",
                            "expertiseGeneralistToereikend",
                            "specialistGeconsulteerd",
                            "specialistInGezinNodig",
                            "planAanwezig",
                            "voorkeurErvaringsdeskundige")),
            blok(
                    "school",
                    "School",
                    "Naar school gaan, hulp op school, lezen en spellen.",
                    List.of("schoolgang", "onderwijsmiddelenToereikend", "dyslexie", "schoolsoort")),
            blok(
                    "hulp",
                    "Gewenste hulp",
                    "Welke hulp het gezin of een verwijzer noemt.",
                    List.of("gewensteVoorzieningen"),
                    blok(
                            "hulp-zwaar",
                            "Meteen zwaardere hulp",
                            "Alleen als lichte hulp nu niet past.",
                            List.of("directIntensiefNodig", "directIntensiefMotivering")),
                    blok(
                            "hulp-regionaal",
                            "Verzoek om regionale hulp",
                            "Wat er al klaarligt voor de specialistentafel.",
                            List.of("lokaleMogelijkhedenBenut", "meerdereRegionaleAanbieders", "regionaalVerzoek"))),
            blok(
                    "bijzonder",
                    "Bijzonderheden",
                    "Alleen invullen wat hier speelt.",
                    List.of(),
                    blok(
                            "maatregel",
                            "Verwijzing, kader en maatregel",
                            "Een arts, de rechter of een gecertificeerde instelling.",
                            List.of("verwijzing", "kader", "maatregel")),
                    blok(
                            "voorrang",
                            "Voorrang",
                            "Redenen om deze casus eerder te bespreken.",
                            List.of("prioriteitGronden")),
                    blok(
                            "volwassen",
                            "Rond en na 18 jaar, langdurige zorg",
                            "Hulp van vóór de 18e verjaardag en de Wlz.",
                            List.of("hulpVoor18", "wlzKenmerk")),
                    blok(
                            "pgb",
                            "Persoonsgebonden budget (pgb)",
                            "Als het gezin zelf hulp wil inkopen.",
                            List.of(
                                    "pgb.gewenst",
                                    "pgb.bekwaam",
                                    "pgb.gemotiveerd",
                                    "pgb.kwaliteitGewaarborgd",
                                    "pgb.uitvoerder",
                                    "pgb.urenPerWeek")),
                    blok(
                            "factoren",
                            "Wat beschermt en wat maakt kwetsbaar",
                            "Thema’s voor het plan. Ze veranderen de route niet.",
                            List.of("factoren")),
                    blok(
                            "casusgegevens",
                            "Kenmerk en datum",
                            "Een eigen kenmerk, of regels van een andere dag.",
                            List.of("kenmerk", "peildatum"))));

    Indeling {
        velden = List.copyOf(velden);
        onderdelen = List.copyOf(onderdelen);
    }

    /** Every field in this block and the blocks inside. */
    Stream<String> alleVelden() {
        return Stream.concat(velden.stream(), onderdelen.stream().flatMap(Indeling::alleVelden));
    }

    private static Indeling blok(
            String id, String titel, String waarover, List<String> velden, Indeling... onderdelen) {
        return new Indeling(id, titel, waarover, velden, List.of(onderdelen));
    }
}
