// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;

/** Broken stream: not every case was answered, and the last thing written says so; the cause says why. */
public final class AdviesStreamBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    AdviesStreamBrokenException(Throwable cause) {
        super("not every case was answered", cause);
    }
}
