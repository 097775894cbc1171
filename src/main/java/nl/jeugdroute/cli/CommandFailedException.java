// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

/** Command failed: a command cannot do its work; the message says in Dutch what is missing. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }
}
