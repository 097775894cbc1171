// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.huisstijl;

/** The colour of a municipality cannot be used; the message says why, in Dutch. */
public final class HuisstijlOngeldig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HuisstijlOngeldig(String melding) {
        super(melding);
    }
}
