// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Maatregel: a child protection or youth probation measure in force. */
public enum Maatregel {
    GEEN,
    ONDERTOEZICHTSTELLING,
    VOORLOPIGE_ONDERTOEZICHTSTELLING,
    VOOGDIJ,
    JEUGDRECLASSERING,
    MACHTIGING_GESLOTEN
}
