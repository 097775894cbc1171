// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.List;

/** Unreadable file: a file that is refused before its cells count; each sentence is a reason in Dutch. */
final class UnreadableFileException extends Exception {

    /** Way out of damage: Excel writes a whole new file. */
    static final String SAVE_AGAIN = "Open het in Excel en sla het opnieuw op.";

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    UnreadableFileException(String reason) {
        this(List.of(reason));
    }

    UnreadableFileException(List<String> reasons) {
        super(String.join(" ", reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** A file that contradicts itself or misses a piece; the place is a part of a Dutch sentence. */
    static UnreadableFileException damaged(String place) {
        return new UnreadableFileException("Dit Excel-bestand is beschadigd: " + place + ". " + SAVE_AGAIN);
    }

    List<String> reasons() {
        return reasons;
    }
}
