// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.LocalDate;

/**
 * Rules in force: rule set of one pack together with the day it is read for: everything an evaluation needs to know of
 * the rules, looked up once.
 *
 * @param peildatum the day the advies is about; for an expired pack that lies after the days of its rules
 */
public record RulesInForce(RuleSet ruleSet, LocalDate peildatum) {

    /** A rule set on the first day of its tijdvak, for who has no day in mind. */
    public static RulesInForce onFirstDay(RuleSet ruleSet) {
        return new RulesInForce(ruleSet, ruleSet.reference().tijdvak().van());
    }
}
