// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Functioneren: how the child copes during the day. */
enum Functioneren {
    VOLDOENDE,
    BEPERKT,
    NIET_IN_STAAT,
    ONBEKEND
}
