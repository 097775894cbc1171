// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** The kinds of conclusion a row can draw, with the name of their column ({@code dan ...}) in a rule table. */
public enum ConclusionKind {
    /** A route, with its form in brackets: {@code SAVE_WERKER(INZET)}. */
    ROUTE("dan route"),
    URGENTIE("dan urgentie"),
    COORDINATIE("dan coordinatie"),
    /** A provision the rules offer or count as wished. */
    VOORZIENING("dan voorziening"),
    /** The beschikking of a provision, in place of the one in the catalogue. */
    BESCHIKKING("dan beschikking"),
    WIE_BESLIST("dan wie beslist"),
    ACTIE("dan actie"),
    /** A fact that is missing. */
    ONTBREKEND("dan ontbrekend"),
    OPEN_PUNT("dan open punt"),
    /** A request for regional help: that it is needed, or may be completed later. */
    VERZOEK("dan verzoek"),
    /** A part of that request that is not there yet. */
    VERZOEK_ONTBREEKT("dan verzoek ontbreekt"),
    PGB("dan pgb"),
    PGB_NETWERK("dan pgb netwerk"),
    PLANTHEMA("dan planthema"),
    VOORBEHOUD("dan voorbehoud"),
    /** A derived yes: a fact that follows from facts, for later rows to read. */
    FEIT("dan feit"),
    /** Heaviest level among the provisions; drawn by the hand-written rules only. */
    NIVEAU(""),
    /** A number or text the municipality sets; named by the hand-written rules only. */
    PARAMETER("");

    private final String column;

    ConclusionKind(String column) {
        this.column = column;
    }

    /** Name of the column in a rule table, empty when no row may draw it. */
    public String column() {
        return column;
    }

    /** Whether the hand-written rules reason with it; every other kind only has to be kept. */
    public boolean isForCore() {
        return switch (this) {
            case ROUTE, VOORZIENING, URGENTIE, PGB -> true;
            default -> false;
        };
    }

    /** Whether its values are codes that a definition row explains. */
    public boolean hasDefinition() {
        return switch (this) {
            case ROUTE, VOORZIENING, ACTIE, ONTBREKEND, OPEN_PUNT -> true;
            default -> false;
        };
    }
}
