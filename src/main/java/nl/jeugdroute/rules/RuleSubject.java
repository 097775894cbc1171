// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** Rule subject: what a rule speaks about: the case as a whole, or one provision within it. */
public enum RuleSubject {
    CASUS,
    VOORZIENING
}
