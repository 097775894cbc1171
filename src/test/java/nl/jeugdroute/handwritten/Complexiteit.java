// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** The complexity as a human judges it; the rules never compute it. */
enum Complexiteit {
    ENKELVOUDIG,
    MEERVOUDIG,
    HEEL_COMPLEX,
    ONBEKEND
}
