// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Conceptstatus;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;

/**
 * A concept in a list.
 *
 * @param wacht whose turn it is
 */
public record Conceptregel(
        UUID id,
        String pakket,
        String titel,
        Label label,
        String auteurs,
        String aangemaakt,
        List<String> tabellen,
        String wacht,
        boolean klaar) {

    static Conceptregel van(Concept concept) {
        return new Conceptregel(
                concept.id(),
                concept.pakket(),
                concept.titel(),
                label(concept.status()),
                auteurs(concept),
                Tijdnotatie.moment(concept.aangemaaktOp()),
                concept.tabellen().stream().map(Concept.Gewijzigdetabel::titel).toList(),
                wacht(concept),
                concept.status().klaar());
    }

    static String auteurs(Concept concept) {
        return concept.auteurs().stream().collect(Collectors.joining(" en "));
    }

    static Label label(Conceptstatus status) {
        return switch (status) {
            case CONCEPT -> new Label("concept", status.label(), "potlood");
            case TER_GOEDKEURING -> new Label("concept", status.label(), "klok");
            case TERUGGESTUURD -> new Label("concept", status.label(), "terug");
            case GOEDGEKEURD -> new Label("kan", status.label(), "vink");
            case INGEPLAND -> new Label("kan", status.label(), "klok");
            case GEPUBLICEERD -> new Label("geldend", status.label(), "vink");
            case INGETROKKEN -> new Label("historisch", status.label(), "kruis");
        };
    }

    static String wacht(Concept concept) {
        return switch (concept.status()) {
            case CONCEPT, TERUGGESTUURD -> "op " + auteurs(concept) + ": wijzigen en voorleggen";
            case TER_GOEDKEURING -> "op iemand anders dan " + auteurs(concept) + ": goedkeuren";
            case GOEDGEKEURD -> "op iemand anders dan " + auteurs(concept) + ": live zetten";
            case INGEPLAND -> concept.vanaf() == null ? "op de dag" : "op " + Tijdnotatie.dag(concept.vanaf());
            case GEPUBLICEERD, INGETROKKEN -> "op niemand: klaar";
        };
    }
}
