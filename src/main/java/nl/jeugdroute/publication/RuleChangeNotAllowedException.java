// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/**
 * Rule change not allowed: this account may not do this: the role is wrong, the account is an author, or the table
 * belongs to a sealed layer.
 */
public final class RuleChangeNotAllowedException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    RuleChangeNotAllowedException(String message) {
        super(message);
    }
}
