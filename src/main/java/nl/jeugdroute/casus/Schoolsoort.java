// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** The kind of school; asked only by packs with a regional education layer. */
public enum Schoolsoort {
    PO,
    SBO,
    SO,
    VO,
    VSO,
    MBO,
    GEEN,
    ONBEKEND
}
