// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Moment: when an action belongs. */
public enum Moment {
    NU,
    VOORAF,
    AAN_TAFEL,
    DAARNA
}
