// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Betreft: whom an area of life concerns. */
public enum Betreft {
    JEUGDIGE,
    OUDER
}
