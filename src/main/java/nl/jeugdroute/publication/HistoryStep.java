// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** History step: what somebody did; the history holds one entry for each. */
public enum HistoryStep {
    AANGEMAAKT("maakte het concept", true),
    CEL_GEWIJZIGD("wijzigde een cel", true),
    RIJ_TOEGEVOEGD("voegde een rij toe", true),
    RIJ_VERWIJDERD("verwijderde een rij", true),
    TABEL_OPGELADEN("laadde een tabel op", true),
    TABEL_HERSTELD("maakte de wijzigingen van een tabel ongedaan", true),
    TABEL_VERVERST("nam de nieuwe gepubliceerde tabel over", true),
    INGEDIEND("diende in ter goedkeuring", true),
    GOEDGEKEURD("keurde goed", false),
    TERUGGESTUURD("stuurde terug", false),
    INGEPLAND("plande de publicatie", false),
    GEPUBLICEERD("publiceerde", false),
    PUBLICEREN_MISLUKT("kon niet publiceren", false),
    INGETROKKEN("trok het concept in", false),
    ONGEDAAN_GEMAAKT("zette de vorige regels terug", false);

    private final String label;
    private final boolean makesAuthor;

    HistoryStep(String label, boolean makesAuthor) {
        this.label = label;
        this.makesAuthor = makesAuthor;
    }

    /** Label: what was done, to follow the name of an account. */
    public String label() {
        return label;
    }

    /** Whether whoever does this is an author, and so can no longer approve or publish. */
    public boolean makesAuthor() {
        return makesAuthor;
    }
}
