// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.dossier.MonthOverview;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Overview group names: what people call the groups that are counted. */
@Component
class OverviewGroupNames {

    private final RuleLibrary library;
    private final PageWording wording;

    OverviewGroupNames(RuleLibrary library, PageWording wording) {
        this.library = library;
        this.wording = wording;
    }

    /** A route by its code, with its form where it has one. */
    String route(String code) {
        return RouteVorm.find(code).map(wording::route).orElseGet(() -> wording.value("route", code));
    }

    String niveau(String niveau) {
        return niveau.equals(MonthOverview.NONE) ? "Geen niveau" : "Niveau " + niveau;
    }

    String organisation(String organisatieniveau) {
        return organisatieniveau.equals(MonthOverview.NONE)
                ? "Geen voorziening"
                : wording.value("organisatieniveau", organisatieniveau);
    }

    String beschikking(String beschikking) {
        return beschikking.equals(MonthOverview.NONE) ? "Geen voorziening" : wording.value("beschikking", beschikking);
    }

    String besluit(String besluit) {
        return switch (besluit) {
            case "VOLGT" -> "Advies gevolgd";
            case "ZWAARDER" -> "Zwaarder gekozen";
            case "LICHTER" -> "Lichter gekozen";
            case "WACHT" -> "Wacht op tweede persoon";
            default -> "Nog geen besluit";
        };
    }

    String reden(String reden) {
        return reden.equals(MonthOverview.NONE) ? "Geen reden nodig" : wording.value("besluit.reden", reden);
    }

    /** The number of an open point with its question, from the first pack that knows it. */
    String openPunt(String number) {
        return library.packs().stream()
                .flatMap(pack -> library.tables(pack.id()).stream())
                .filter(table -> table.name().equals("open_punten"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals("OP" + number))
                .map((Row row) -> number + " " + row.cell("vraag"))
                .findFirst()
                .orElse("Open punt " + number);
    }
}
