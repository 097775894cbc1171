// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;

/** Status bar view: the bar under the head of a page that says which rules are used and what they are worth today. */
public record StatusBarView(LabelView label, String text) {

    /** The bar of a safety page: the national layer stands above every pack. */
    public static final StatusBarView NATIONAL = new StatusBarView(
            LabelView.of(RuleSetStatus.GELDEND),
            "Landelijke veiligheidsregels. Deze gaan altijd vóór de regels van de gemeente.");

    /** The bar of a pack. */
    public static StatusBarView of(Pack pack) {
        return of(pack.name(), pack.status(), pack.validity());
    }

    /** The bar of the rules an advies was made with. */
    public static StatusBarView of(String name, RuleSetStatus status, Tijdvak validity) {
        String consequence = switch (status) {
            case HISTORISCH -> "Om mee te oefenen, niet de regels van vandaag.";
            case CONCEPT -> "Nog niet goedgekeurd. Gebruik ze niet voor een besluit.";
            case VERLOPEN -> "Deze regels zijn verlopen. Alleen de regels over veiligheid tellen nog.";
            case GELDEND -> "Dit zijn de regels van vandaag.";
        };
        return new StatusBarView(
                LabelView.of(status), "Regels van " + name + years(name, validity) + ". " + consequence);
    }

    /** The years, unless the name already carries them. */
    private static String years(String name, Tijdvak validity) {
        int from = validity.van().getYear();
        if (name.contains(String.valueOf(from))) {
            return "";
        }
        return validity.tot() == null
                ? ", vanaf " + from
                : ", " + from + "–" + validity.tot().getYear();
    }
}
