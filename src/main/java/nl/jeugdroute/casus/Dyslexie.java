// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Dyslexie: what is known about dyslexia. */
public enum Dyslexie {
    NVT,
    VERMOEDEN,
    ERNSTIG_VASTGESTELD,
    ONBEKEND
}
