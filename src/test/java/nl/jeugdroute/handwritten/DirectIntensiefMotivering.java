// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Direct intensief motivering: why intensive help is needed at once (NOP 5.4.3). */
enum DirectIntensiefMotivering {
    GEEN,
    VEILIGHEID_OP_TERMIJN,
    EERDERE_LICHTE_HULP_GEFAALD,
    SPECIALISTISCH_OORDEEL
}
