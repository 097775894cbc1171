// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** There is no such concept, table, row, column or publication. */
public final class RuleChangeTargetNotFoundException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    RuleChangeTargetNotFoundException(String message) {
        super(message);
    }
}
