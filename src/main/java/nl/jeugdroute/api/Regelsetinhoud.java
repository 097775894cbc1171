// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Setstatus;
import org.jspecify.annotations.Nullable;

/** A rule pack as it stands in JSON: what it is, and the rows in force on one day. */
record Regelsetinhoud(
        @JsonUnwrapped Regelsetkop regelset,
        LocalDate peildatum,
        Periode tijdvak,
        String hash,
        List<Regeltabel> tabellen) {

    /** What a pack is, whatever the day. */
    record Regelsetkop(
            String id,
            String naam,
            String toelichting,
            Setstatus status,
            Periode geldigheid,
            List<Regeltijdvak> tijdvakken,
            List<String> lagen) {}

    /** First and last day; {@code tot} null is without end. */
    record Periode(LocalDate van, @Nullable LocalDate tot) {}

    /** A period in which the same rows are in force, with the hash over those rows. */
    record Regeltijdvak(LocalDate van, @Nullable LocalDate tot, String hash) {}

    /** A rule table. */
    record Regeltabel(
            String laag,
            String naam,
            String titel,
            String uitleg,
            String bestand,
            List<Regelkolom> kolommen,
            List<Regelrij> rijen) {}

    /** A column and what it does. */
    record Regelkolom(String naam, String rol) {}

    /** A row as it stands in the file, by column name in file order. */
    record Regelrij(String id, int nummer, Map<String, String> cellen) {}
}
