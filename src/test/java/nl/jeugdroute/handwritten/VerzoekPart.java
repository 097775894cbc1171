// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Verzoek part: a part of a regional request, in the order of the source (NOP 5.4.4). */
enum VerzoekPart {
    RESULTAAT_LOKALE_AANPAK,
    SCREENING_ALLE_LEEFGEBIEDEN,
    GEZINSPLAN,
    ONDERWIJS_IN_GEZINSPLAN,
    PERSPECTIEF_TERUGPLAATSING,
    SMART_VRAAGSTELLING,
    TOETSING_LOKALE_PROFESSIONAL
}
