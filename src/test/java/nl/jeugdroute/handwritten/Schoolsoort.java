// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** The kind of school; asked only by packs with a regional education layer. */
enum Schoolsoort {
    PO,
    SBO,
    SO,
    VO,
    VSO,
    MBO,
    GEEN,
    ONBEKEND
}
