// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Uitvoerder: who delivers the help bought with a personal budget. */
enum Uitvoerder {
    FORMEEL,
    NETWERK,
    ONBEKEND
}
