// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** What a rule speaks about: the case as a whole, or one provision within it. */
public enum Onderwerp {
    CASUS,
    VOORZIENING
}
