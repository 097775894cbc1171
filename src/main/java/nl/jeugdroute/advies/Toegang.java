// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Toegang: how a family gets at a provision. */
public enum Toegang {
    VRIJ,
    SOCIAAL_TEAM,
    INDIVIDUEEL,
    GEDWONGEN
}
