// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

/** Rule change target not found: there is no such draft, table, row, column or publication. */
public final class RuleChangeTargetNotFoundException extends RuleChangeRefusedException {

    private static final long serialVersionUID = 1L;

    RuleChangeTargetNotFoundException(String message) {
        super(message);
    }
}
