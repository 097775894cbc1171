// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

/**
 * Invalid cell: a cell that says nothing we know; the message is Dutch and names what is allowed, with a suggestion.
 */
public final class InvalidCellException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidCellException(String message) {
        super(message, null, false, false);
    }
}
