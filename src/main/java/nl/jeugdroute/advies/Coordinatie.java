// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Coordinatie: who keeps the help together, strongest first. */
public enum Coordinatie {
    ZORGCOORDINATIE_PLUS,
    EEN_REGISSEUR,
    GEEN
}
