// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Melding bij Veilig Thuis: a report that already runs there (NOP 5.6.2). */
public enum MeldingVeiligThuis {
    GEEN,
    CRISIS,
    ONDERZOEK,
    EENVOUDIGE_ZORGMELDING
}
