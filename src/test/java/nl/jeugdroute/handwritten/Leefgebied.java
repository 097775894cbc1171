// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Leefgebied: an area of life in which something is going on. */
enum Leefgebied {
    GEZIN_OPVOEDING,
    VEILIGHEID,
    ONDERWIJS,
    VRIJE_TIJD,
    VRIENDEN_NETWERK,
    LICHAMELIJKE_GEZONDHEID,
    PSYCHISCHE_GEZONDHEID,
    FINANCIEN,
    HUISVESTING,
    MIDDELEN_JUSTITIE
}
