// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Whether the child goes to school. */
public enum Schoolgang {
    VOLLEDIG,
    GEDEELTELIJK,
    NIET_OF_NAUWELIJKS,
    NVT,
    ONBEKEND
}
