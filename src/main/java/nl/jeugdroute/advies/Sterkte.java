// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Sterkte: whether an action is a duty or a recommendation. */
public enum Sterkte {
    MOET,
    KAN
}
