// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invoerfout in JSON: one thing that is wrong with a given case.
 *
 * @param pointer JSON pointer to the place, such as {@code /veiligheid/acuutGevaar}; empty for the whole
 * @param melding what we saw, what is allowed and a suggestion, in plain Dutch
 * @param gegeven what was given, shortened; null when it may not be repeated or nothing was given
 * @param toegestaan the allowed values or names; empty when there is no closed list
 * @param suggestie what was probably meant, or null
 */
@Schema(name = "Invoerfout")
public record InvoerfoutDto(
        String pointer,
        String melding,
        @Nullable String gegeven,
        List<String> toegestaan,
        @Nullable String suggestie) {

    public InvoerfoutDto {
        toegestaan = List.copyOf(toegestaan);
    }
}
