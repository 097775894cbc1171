// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

/**
 * No rules on date: the pack has no rules in force on the day asked for; the message names the dates. Never answered by
 * a neighbour.
 */
public final class NoRulesOnDateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRulesOnDateException(String message) {
        super(message);
    }
}
