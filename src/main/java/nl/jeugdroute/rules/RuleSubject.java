// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** What a rule speaks about: the case as a whole, or one provision within it. */
public enum RuleSubject {
    CASUS,
    VOORZIENING
}
