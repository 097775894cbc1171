// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Kader: the legal frame of the help: voluntary, pressing, or a measure. */
public enum Kader {
    VRIJWILLIG,
    DRANG,
    MAATREGEL
}
