// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Dyslexie: what is known about dyslexia. */
enum Dyslexie {
    NVT,
    VERMOEDEN,
    ERNSTIG_VASTGESTELD,
    ONBEKEND
}
