// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Herkomst: whether a provision was asked for or is offered by the rules. */
public enum Herkomst {
    GEWENST,
    VOORGESTELD
}
