// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.List;

/** Unknown pack: no pack with this id; carries the ids that exist. */
public final class UnknownPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> known;

    public UnknownPackException(List<String> known) {
        super("Dit pakket kennen wij niet. Kies uit: " + String.join(", ", known) + ".");
        this.known = List.copyOf(known);
    }

    /** The known pack ids. */
    public List<String> known() {
        return known;
    }
}
