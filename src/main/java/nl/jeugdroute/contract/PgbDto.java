// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.math.BigDecimal;
import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.Uitvoerder;
import org.jspecify.annotations.Nullable;

/** The facts about a personal budget as they stand in JSON. */
public record PgbDto(
        @Nullable Boolean gewenst,
        @Nullable Antwoord bekwaam,
        @Nullable Antwoord gemotiveerd,
        @Nullable Antwoord kwaliteitGewaarborgd,
        @Nullable Uitvoerder uitvoerder,
        @Nullable BigDecimal urenPerWeek) {}
