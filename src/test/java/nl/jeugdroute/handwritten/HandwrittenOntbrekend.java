// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/**
 * A missing fact, in the order in which an advies asks for it (I). The text gives the last two no place in it; they
 * stand where the rows put them.
 */
enum HandwrittenOntbrekend {
    ACUUT_GEVAAR("veiligheid.acuutGevaar"),
    TWIJFEL_VEILIGHEID("veiligheid.twijfelVeiligheid"),
    VERMOEDEN("veiligheid.vermoedenGeweldMishandeling"),
    STRUCTURELE_ONVEILIGHEID("veiligheid.structureleOnveiligheid"),
    EFFECTIEVE_HULP("veiligheid.effectieveHulpMogelijk"),
    HULP_GEACCEPTEERD("veiligheid.hulpGeaccepteerd"),
    MELDING_VEILIG_THUIS("veiligheid.meldingVeiligThuis"),
    HULPVRAGEN("hulpvragen"),
    LEEFTIJD("leeftijd"),
    WOONPLAATS("woonplaats"),
    HULP_VOOR_18("hulpVoor18"),
    DIRECT_INTENSIEF_MOTIVERING("directIntensiefMotivering"),
    LOKALE_MOGELIJKHEDEN_BENUT("lokaleMogelijkhedenBenut"),
    KADER("kader"),
    VERWIJZING("verwijzing");

    final String veld;

    HandwrittenOntbrekend(String veld) {
        this.veld = veld;
    }
}
