// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Uitvoerder: who delivers the help bought with a personal budget. */
public enum Uitvoerder {
    FORMEEL,
    NETWERK,
    ONBEKEND
}
