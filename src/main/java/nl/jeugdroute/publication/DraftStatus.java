// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** Draft status: where a draft stands on its way to live rules. */
public enum DraftStatus {
    CONCEPT("Concept"),
    TER_GOEDKEURING("Ter goedkeuring"),
    TERUGGESTUURD("Teruggestuurd"),
    GOEDGEKEURD("Goedgekeurd"),
    INGEPLAND("Ingepland"),
    GEPUBLICEERD("Gepubliceerd"),
    INGETROKKEN("Ingetrokken");

    private final String label;

    DraftStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }

    /** Whether nothing can happen to the draft any more. */
    public boolean done() {
        return this == GEPUBLICEERD || this == INGETROKKEN;
    }
}
