// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Toegang;
import org.jspecify.annotations.Nullable;

/**
 * Catalogue entry: a provision of the catalogue.
 *
 * @param leeftijd the ages it is meant for, or null for all
 * @param route the route it leads to by itself, or null
 * @param interventieniveau 1 to 8, or null
 * @param nature what kind of help it is, for national rules that do not know local codes
 */
public record CatalogueEntry(
        Rule rule,
        String code,
        String name,
        @Nullable AgeRange leeftijd,
        Toegang toegang,
        @Nullable Route route,
        Beschikking beschikking,
        Organisatieniveau organisatieniveau,
        @Nullable Integer interventieniveau,
        @Nullable String productcategorie,
        Set<String> nature,
        @Nullable String condition)
        implements Definition {

    public CatalogueEntry {
        nature = Set.copyOf(nature);
    }

    /** Whether the age lies within the band; an unknown age fits every band, for unknown is never "no". */
    public boolean fits(@Nullable Integer years) {
        return leeftijd == null || years == null || leeftijd.contains(years);
    }

    /** The text of a row that speaks of any provision, made to speak of this one: its name, and the ages it is for. */
    public String fill(String text) {
        return text.replace("{voorziening}", name)
                .replace("{leeftijd}", leeftijd == null ? "alle leeftijden" : leeftijd.toString());
    }
}
