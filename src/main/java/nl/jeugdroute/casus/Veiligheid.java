// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.FactDefaults.orElse;

import org.jspecify.annotations.Nullable;

/**
 * Veiligheid: the safety facts. An absent fact is {@code ONBEKEND}, except the report at Veilig Thuis, which is {@code
 * GEEN}.
 */
public record Veiligheid(
        Answer acuutGevaar,
        CrisisSoort crisisSoort,
        Answer twijfelVeiligheid,
        Answer vermoedenGeweldMishandeling,
        Answer structureleOnveiligheid,
        Answer effectieveHulpMogelijk,
        Answer hulpGeaccepteerd,
        MeldingVeiligThuis meldingVeiligThuis,
        Answer kinderenInGezin,
        Answer veiligheidHersteld) {

    public Veiligheid(
            @Nullable Answer acuutGevaar,
            @Nullable CrisisSoort crisisSoort,
            @Nullable Answer twijfelVeiligheid,
            @Nullable Answer vermoedenGeweldMishandeling,
            @Nullable Answer structureleOnveiligheid,
            @Nullable Answer effectieveHulpMogelijk,
            @Nullable Answer hulpGeaccepteerd,
            @Nullable MeldingVeiligThuis meldingVeiligThuis,
            @Nullable Answer kinderenInGezin,
            @Nullable Answer veiligheidHersteld) {
        this.acuutGevaar = orElse(acuutGevaar, Answer.ONBEKEND);
        this.crisisSoort = orElse(crisisSoort, CrisisSoort.ONBEKEND);
        this.twijfelVeiligheid = orElse(twijfelVeiligheid, Answer.ONBEKEND);
        this.vermoedenGeweldMishandeling = orElse(vermoedenGeweldMishandeling, Answer.ONBEKEND);
        this.structureleOnveiligheid = orElse(structureleOnveiligheid, Answer.ONBEKEND);
        this.effectieveHulpMogelijk = orElse(effectieveHulpMogelijk, Answer.ONBEKEND);
        this.hulpGeaccepteerd = orElse(hulpGeaccepteerd, Answer.ONBEKEND);
        this.meldingVeiligThuis = orElse(meldingVeiligThuis, MeldingVeiligThuis.GEEN);
        this.kinderenInGezin = orElse(kinderenInGezin, Answer.ONBEKEND);
        this.veiligheidHersteld = orElse(veiligheidHersteld, Answer.ONBEKEND);
    }

    /** No safety fact given: all unknown. */
    public static Veiligheid unknown() {
        return new Veiligheid(null, null, null, null, null, null, null, null, null, null);
    }
}
