// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Netwerk betaalbaar uit pgb: whether the personal network can be paid from a personal budget (NOP 5.4.11). */
public enum NetwerkBetaalbaar {
    JA,
    NEE,
    ONBEKEND,
    NVT
}
