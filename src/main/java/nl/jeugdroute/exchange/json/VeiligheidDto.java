// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.jeugdroute.casus.Answer;
import nl.jeugdroute.casus.CrisisSoort;
import nl.jeugdroute.casus.MeldingVeiligThuis;
import org.jspecify.annotations.Nullable;

/** Veiligheid in JSON: the safety facts. */
@Schema(name = "Veiligheid")
public record VeiligheidDto(
        @Nullable Answer acuutGevaar,
        @Nullable CrisisSoort crisisSoort,
        @Nullable Answer twijfelVeiligheid,
        @Nullable Answer vermoedenGeweldMishandeling,
        @Nullable Answer structureleOnveiligheid,
        @Nullable Answer effectieveHulpMogelijk,
        @Nullable Answer hulpGeaccepteerd,
        @Nullable MeldingVeiligThuis meldingVeiligThuis,
        @Nullable Answer kinderenInGezin,
        @Nullable Answer veiligheidHersteld) {}
