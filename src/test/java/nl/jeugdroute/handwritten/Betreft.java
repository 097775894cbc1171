// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Betreft: whom an area of life concerns. */
enum Betreft {
    JEUGDIGE,
    OUDER
}
