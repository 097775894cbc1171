// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import nl.jeugdroute.casus.Answer;
import nl.jeugdroute.casus.Uitvoerder;
import org.jspecify.annotations.Nullable;

/** Pgb in JSON: the facts about a personal budget. */
@Schema(name = "Pgb")
public record PgbDto(
        @Nullable Boolean gewenst,
        @Nullable Answer bekwaam,
        @Nullable Answer gemotiveerd,
        @Nullable Answer kwaliteitGewaarborgd,
        @Nullable Uitvoerder uitvoerder,
        @Nullable BigDecimal urenPerWeek) {}
