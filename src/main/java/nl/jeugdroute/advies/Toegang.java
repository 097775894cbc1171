// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** How a family gets at a provision. */
public enum Toegang {
    VRIJ,
    SOCIAAL_TEAM,
    INDIVIDUEEL,
    GEDWONGEN
}
