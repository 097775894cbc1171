// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Rule set status: the standing of a rule set on the day of the advies. */
public enum RuleSetStatus {
    CONCEPT,
    GELDEND,
    HISTORISCH,
    VERLOPEN
}
