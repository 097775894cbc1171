// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

/** Where a compared case comes from. */
public enum Casusbron {
    VOORBEELD("voorbeelden"),
    DOSSIER("vastgelegde adviezen"),
    BESTAND("casussen uit het bestand");

    private final String meervoud;

    Casusbron(String meervoud) {
        this.meervoud = meervoud;
    }

    /** The cases of this source in words: "7 van 142 voorbeelden". */
    public String meervoud() {
        return meervoud;
    }
}
