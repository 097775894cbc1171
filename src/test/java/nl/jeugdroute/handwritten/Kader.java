// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Kader: the legal frame of the help: voluntary, pressing, or a measure. */
enum Kader {
    VRIJWILLIG,
    DRANG,
    MAATREGEL
}
