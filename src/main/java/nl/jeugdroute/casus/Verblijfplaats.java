// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Verblijfplaats: where the child stays now. */
public enum Verblijfplaats {
    THUIS,
    ANDERE_OUDER,
    NETWERK,
    PLEEGGEZIN,
    GEZINSHUIS,
    INSTELLING,
    JJI,
    ONBEKEND
}
