// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.CrisisSoort;
import nl.jeugdroute.casus.MeldingVeiligThuis;
import org.jspecify.annotations.Nullable;

/** The safety facts as they stand in JSON. */
public record VeiligheidDto(
        @Nullable Antwoord acuutGevaar,
        @Nullable CrisisSoort crisisSoort,
        @Nullable Antwoord twijfelVeiligheid,
        @Nullable Antwoord vermoedenGeweldMishandeling,
        @Nullable Antwoord structureleOnveiligheid,
        @Nullable Antwoord effectieveHulpMogelijk,
        @Nullable Antwoord hulpGeaccepteerd,
        @Nullable MeldingVeiligThuis meldingVeiligThuis,
        @Nullable Antwoord kinderenInGezin,
        @Nullable Antwoord veiligheidHersteld) {}
