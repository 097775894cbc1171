// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Plan aanwezig: which plan the family has. */
enum PlanAanwezig {
    ONDERSTEUNINGSPLAN,
    GEZINSPLAN,
    GEEN,
    ONBEKEND
}
