// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Plan aanwezig: which plan the family has. */
public enum PlanAanwezig {
    ONDERSTEUNINGSPLAN,
    GEZINSPLAN,
    GEEN,
    ONBEKEND
}
