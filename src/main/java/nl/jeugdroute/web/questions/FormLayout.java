// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import java.util.stream.Stream;

/**
 * Form layout: how the form is laid out: which questions stand in which block. Each fact of a casus has exactly one
 * place.
 *
 * @param facts the paths of the facts, in order
 * @param parts smaller blocks inside this one
 */
record FormLayout(String id, String title, String about, List<String> facts, List<FormLayout> parts) {

    /** The questions that come before everything else. */
    static final FormLayout VEILIGHEID = block(
            "veiligheid",
            "Is het kind veilig?",
            "Deze vier vragen gaan altijd voor.",
            List.of(
                    "veiligheid.acuutGevaar",
                    "veiligheid.twijfelVeiligheid",
                    "veiligheid.vermoedenGeweldMishandeling",
                    "veiligheid.meldingVeiligThuis"),
            block(
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
    static final List<FormLayout> BLOCKS = List.of(
            block(
                    "gezin",
                    "Kind en gezin",
                    "Leeftijd, waar het kind woont, gezag, wie aanmeldt.",
                    List.of("leeftijd", "ongeboren", "woonplaats", "verblijfplaats", "gezag", "aanmelder")),
            block(
                    "hulpvraag",
                    "Hulpvraag",
                    "Waar het gezin hulp bij vraagt en hoe het nu gaat.",
                    List.of("hulpvragen", "vraagSoort", "complexiteit", "functioneren", "leefgebieden")),
            block(
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
            block(
                    "school",
                    "School",
                    "Naar school gaan, hulp op school, lezen en spellen.",
                    List.of("schoolgang", "onderwijsmiddelenToereikend", "dyslexie", "schoolsoort")),
            block(
                    "hulp",
                    "Gewenste hulp",
                    "Welke hulp het gezin of een verwijzer noemt.",
                    List.of("gewensteVoorzieningen"),
                    block(
                            "hulp-zwaar",
                            "Meteen zwaardere hulp",
                            "Alleen als lichte hulp nu niet past.",
                            List.of("directIntensiefNodig", "directIntensiefMotivering")),
                    block(
                            "hulp-regionaal",
                            "Verzoek om regionale hulp",
                            "Wat er al klaarligt voor de specialistentafel.",
                            List.of("lokaleMogelijkhedenBenut", "meerdereRegionaleAanbieders", "regionaalVerzoek"))),
            block(
                    "bijzonder",
                    "Bijzonderheden",
                    "Alleen invullen wat hier speelt.",
                    List.of(),
                    block(
                            "maatregel",
                            "Verwijzing, kader en maatregel",
                            "Een arts, de rechter of een gecertificeerde instelling.",
                            List.of("verwijzing", "kader", "maatregel")),
                    block(
                            "voorrang",
                            "Voorrang",
                            "Redenen om deze casus eerder te bespreken.",
                            List.of("prioriteitGronden")),
                    block(
                            "volwassen",
                            "Rond en na 18 jaar, langdurige zorg",
                            "Hulp van vóór de 18e verjaardag en de Wlz.",
                            List.of("hulpVoor18", "wlzKenmerk")),
                    block(
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
                    block(
                            "factoren",
                            "Wat beschermt en wat maakt kwetsbaar",
                            "Thema’s voor het plan. Ze veranderen de route niet.",
                            List.of("factoren")),
                    block(
                            "casusgegevens",
                            "Kenmerk en datum",
                            "Een eigen kenmerk, of regels van een andere dag.",
                            List.of("kenmerk", "peildatum"))));

    FormLayout {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** Every field in this block and the blocks inside. */
    Stream<String> allFields() {
        return Stream.concat(facts.stream(), parts.stream().flatMap(FormLayout::allFields));
    }

    private static FormLayout block(
            String id, String title, String about, List<String> facts, FormLayout... components) {
        return new FormLayout(id, title, about, facts, List.of(components));
    }
}
