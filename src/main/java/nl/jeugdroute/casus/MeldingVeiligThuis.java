// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** A report that already runs at Veilig Thuis (NOP 5.6.2). */
public enum MeldingVeiligThuis {
    GEEN,
    CRISIS,
    ONDERZOEK,
    EENVOUDIGE_ZORGMELDING
}
