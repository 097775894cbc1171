// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model: a simple type with its allowed values, a list of another type, or a structure.
 *
 * @param basis the type it narrows or is a list of; null for a structure
 * @param waarden the allowed values as FEEL; empty when all are
 * @param onderdelen the parts of a structure; empty for other types
 */
public record Gegevenstype(
        String naam, @Nullable String basis, boolean lijst, List<String> waarden, List<Onderdeel> onderdelen) {

    public static final String TEKST = "string";
    public static final String GETAL = "number";
    public static final String WAARHEID = "boolean";

    public Gegevenstype {
        waarden = List.copyOf(waarden);
        onderdelen = List.copyOf(onderdelen);
    }

    /** A choice out of a closed list. */
    public static Gegevenstype keuze(String naam, List<String> waarden) {
        return new Gegevenstype(naam, TEKST, false, waarden, List.of());
    }

    /** Any number of values of another type. */
    public static Gegevenstype lijst(String naam, String van) {
        return new Gegevenstype(naam, van, true, List.of(), List.of());
    }

    /** A structure of named parts. */
    public static Gegevenstype structuur(String naam, List<Onderdeel> onderdelen) {
        return new Gegevenstype(naam, null, false, List.of(), onderdelen);
    }
}
