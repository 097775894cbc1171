// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Verwijzing: a referral that is already there (Jeugdwet art. 2.6, 3.5). */
enum Verwijzing {
    GEEN,
    ARTS,
    GI_BEPALING,
    RECHTERLIJK
}
