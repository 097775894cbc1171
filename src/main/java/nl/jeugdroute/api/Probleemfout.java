// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import java.util.List;
import nl.jeugdroute.contract.Invoerfout;
import nl.jeugdroute.contract.Probleem;

/** A request that gets a problem for an answer. */
final class Probleemfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Probleem probleem;

    Probleemfout(Probleem probleem) {
        super(probleem.title());
        this.probleem = probleem;
    }

    static Probleemfout ongeldig(String pointer, String melding) {
        return new Probleemfout(Probleem.ongeldig(List.of(new Invoerfout(pointer, melding, null, List.of(), null))));
    }

    Probleem probleem() {
        return probleem;
    }
}
