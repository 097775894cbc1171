// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

/** Pack choice: these packs cannot be laid side by side; the message says in Dutch why, and what can be chosen. */
public final class PackChoiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackChoiceException(String message) {
        super(message);
    }
}
