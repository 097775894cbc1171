// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Schoolgang: whether the child goes to school. */
enum Schoolgang {
    VOLLEDIG,
    GEDEELTELIJK,
    NIET_OF_NAUWELIJKS,
    NVT,
    ONBEKEND
}
