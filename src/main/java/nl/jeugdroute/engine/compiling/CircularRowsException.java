// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import java.util.List;

/** Circular rows: rows wait for each other, so none of them can ever have its turn. */
public final class CircularRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CircularRowsException(List<String> rows) {
        super("Deze rijen wachten op elkaar: " + String.join(", ", rows) + ". Verbreek de kring.");
    }
}
