// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Verblijfplaats: where the child stays now. */
enum Verblijfplaats {
    THUIS,
    ANDERE_OUDER,
    NETWERK,
    PLEEGGEZIN,
    GEZINSHUIS,
    INSTELLING,
    JJI,
    ONBEKEND
}
