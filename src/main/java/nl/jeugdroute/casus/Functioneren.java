// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Functioneren: how the child copes during the day. */
public enum Functioneren {
    VOLDOENDE,
    BEPERKT,
    NIET_IN_STAAT,
    ONBEKEND
}
