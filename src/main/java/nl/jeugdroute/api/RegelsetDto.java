// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Setstatus;
import org.jspecify.annotations.Nullable;

/** A rule pack as it stands in JSON: what it is, and the rows in force on one day. */
record RegelsetDto(
        @JsonUnwrapped Kop regelset, LocalDate peildatum, PeriodeDto tijdvak, String hash, List<TabelDto> tabellen) {

    /** What a pack is, whatever the day. */
    record Kop(
            String id,
            String naam,
            String toelichting,
            Setstatus status,
            PeriodeDto geldigheid,
            List<TijdvakMetHash> tijdvakken,
            List<String> lagen) {}

    /** First and last day; {@code tot} null is without end. */
    record PeriodeDto(LocalDate van, @Nullable LocalDate tot) {}

    /** A period in which the same rows are in force, with the hash over those rows. */
    record TijdvakMetHash(LocalDate van, @Nullable LocalDate tot, String hash) {}

    /** A rule table. */
    record TabelDto(
            String laag,
            String naam,
            String titel,
            String uitleg,
            String bestand,
            List<KolomDto> kolommen,
            List<RijDto> rijen) {}

    /** A column and what it does. */
    record KolomDto(String naam, String rol) {}

    /** A row as it stands in the file, by column name in file order. */
    record RijDto(String id, int nummer, Map<String, String> cellen) {}
}
