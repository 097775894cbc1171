// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Melding bij Veilig Thuis: a report that already runs there (NOP 5.6.2). */
enum MeldingVeiligThuis {
    GEEN,
    CRISIS,
    ONDERZOEK,
    EENVOUDIGE_ZORGMELDING
}
