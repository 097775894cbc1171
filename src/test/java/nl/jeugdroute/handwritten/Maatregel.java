// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Maatregel: a child protection or youth probation measure in force. */
enum Maatregel {
    GEEN,
    ONDERTOEZICHTSTELLING,
    VOORLOPIGE_ONDERTOEZICHTSTELLING,
    VOOGDIJ,
    JEUGDRECLASSERING,
    MACHTIGING_GESLOTEN
}
