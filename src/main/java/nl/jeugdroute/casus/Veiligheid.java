// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.Standaard.of;

import org.jspecify.annotations.Nullable;

/** The safety facts. An absent fact is {@code ONBEKEND}, except the report at Veilig Thuis, which is {@code GEEN}. */
public record Veiligheid(
        Antwoord acuutGevaar,
        CrisisSoort crisisSoort,
        Antwoord twijfelVeiligheid,
        Antwoord vermoedenGeweldMishandeling,
        Antwoord structureleOnveiligheid,
        Antwoord effectieveHulpMogelijk,
        Antwoord hulpGeaccepteerd,
        MeldingVeiligThuis meldingVeiligThuis,
        Antwoord kinderenInGezin,
        Antwoord veiligheidHersteld) {

    public Veiligheid(
            @Nullable Antwoord acuutGevaar,
            @Nullable CrisisSoort crisisSoort,
            @Nullable Antwoord twijfelVeiligheid,
            @Nullable Antwoord vermoedenGeweldMishandeling,
            @Nullable Antwoord structureleOnveiligheid,
            @Nullable Antwoord effectieveHulpMogelijk,
            @Nullable Antwoord hulpGeaccepteerd,
            @Nullable MeldingVeiligThuis meldingVeiligThuis,
            @Nullable Antwoord kinderenInGezin,
            @Nullable Antwoord veiligheidHersteld) {
        this.acuutGevaar = of(acuutGevaar, Antwoord.ONBEKEND);
        this.crisisSoort = of(crisisSoort, CrisisSoort.ONBEKEND);
        this.twijfelVeiligheid = of(twijfelVeiligheid, Antwoord.ONBEKEND);
        this.vermoedenGeweldMishandeling = of(vermoedenGeweldMishandeling, Antwoord.ONBEKEND);
        this.structureleOnveiligheid = of(structureleOnveiligheid, Antwoord.ONBEKEND);
        this.effectieveHulpMogelijk = of(effectieveHulpMogelijk, Antwoord.ONBEKEND);
        this.hulpGeaccepteerd = of(hulpGeaccepteerd, Antwoord.ONBEKEND);
        this.meldingVeiligThuis = of(meldingVeiligThuis, MeldingVeiligThuis.GEEN);
        this.kinderenInGezin = of(kinderenInGezin, Antwoord.ONBEKEND);
        this.veiligheidHersteld = of(veiligheidHersteld, Antwoord.ONBEKEND);
    }

    /** No safety fact given: all unknown. */
    public static Veiligheid onbekend() {
        return new Veiligheid(null, null, null, null, null, null, null, null, null, null);
    }
}
