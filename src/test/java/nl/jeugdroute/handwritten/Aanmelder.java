// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Aanmelder: who brought the case to the team. */
enum Aanmelder {
    JEUGDIGE,
    OUDER,
    SCHOOL,
    JGZ,
    HUISARTS,
    JEUGDARTS,
    MEDISCH_SPECIALIST,
    GECERTIFICEERDE_INSTELLING,
    RECHTER_OM,
    POLITIE,
    VEILIG_THUIS,
    SOCIAAL_TEAM,
    ANDERS,
    ONBEKEND
}
