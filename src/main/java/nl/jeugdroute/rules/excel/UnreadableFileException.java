// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.List;

/** Unreadable file: a file that is refused before its cells count; each sentence is a reason in Dutch. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    UnreadableFileException(String reason) {
        this(List.of(reason));
    }

    UnreadableFileException(List<String> reasons) {
        super(String.join(" ", reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
