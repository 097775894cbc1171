// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/** Casus source: where a compared case comes from. */
public enum CasusSource {
    VOORBEELD("voorbeelden"),
    DOSSIER("vastgelegde adviezen"),
    BESTAND("casussen uit het bestand");

    private final String meervoud;

    CasusSource(String plural) {
        this.meervoud = plural;
    }

    /** The cases of this source in words: "7 van 142 voorbeelden". */
    public String plural() {
        return meervoud;
    }
}
