// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.api.RegelsetinhoudDto.PeriodeDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegelsetkopDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegeltabelDto;
import org.jspecify.annotations.Nullable;

/** Regelsetinhoud in JSON: a rule pack: what it is, and the rows in force on one day. */
@Schema(name = "Regelsetinhoud")
record RegelsetinhoudDto(
        @JsonUnwrapped RegelsetkopDto regelset,
        LocalDate peildatum,
        PeriodeDto tijdvak,
        String hash,
        List<RegeltabelDto> tabellen) {

    /** Regelsetkop in JSON: what a pack is, whatever the day. */
    @Schema(name = "Regelsetkop")
    record RegelsetkopDto(
            String id,
            String naam,
            String toelichting,
            RuleSetStatus status,
            PeriodeDto geldigheid,
            List<RegeltijdvakDto> tijdvakken,
            List<String> lagen) {}

    /** Periode in JSON: first and last day; {@code tot} null is without end. */
    @Schema(name = "Periode")
    record PeriodeDto(LocalDate van, @Nullable LocalDate tot) {}

    /** Regeltijdvak in JSON: a period in which the same rows are in force, with the hash over those rows. */
    @Schema(name = "Regeltijdvak")
    record RegeltijdvakDto(LocalDate van, @Nullable LocalDate tot, String hash) {}

    /** Regeltabel in JSON: a rule table. */
    @Schema(name = "Regeltabel")
    record RegeltabelDto(
            String laag,
            String naam,
            String titel,
            String uitleg,
            String bestand,
            List<RegelkolomDto> kolommen,
            List<RegelrijDto> rijen) {}

    /** Regelkolom in JSON: a column and what it does. */
    @Schema(name = "Regelkolom")
    record RegelkolomDto(String naam, String rol) {}

    /** Regelrij in JSON: a row as it stands in the file, by column name in file order. */
    @Schema(name = "Regelrij")
    record RegelrijDto(String id, int nummer, Map<String, String> cellen) {}
}
