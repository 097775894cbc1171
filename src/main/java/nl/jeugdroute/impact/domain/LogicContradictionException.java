// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

/**
 * Logic contradiction: the logic says one thing about a case and Drools another. Then nothing that was worked out may
 * be shown as fact.
 */
final class LogicContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogicContradictionException(String message) {
        super(message);
    }
}
