// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Schoolgang: whether the child goes to school. */
public enum Schoolgang {
    VOLLEDIG,
    GEDEELTELIJK,
    NIET_OF_NAUWELIJKS,
    NVT,
    ONBEKEND
}
