// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Toegang;
import org.jspecify.annotations.Nullable;

/**
 * A provision of the catalogue.
 *
 * @param leeftijd the ages it is meant for, or null for all
 * @param route the route it leads to by itself, or null
 * @param interventieniveau 1 to 8, or null
 * @param aard what kind of help it is, for national rules that do not know local codes
 */
public record Catalogusregel(
        Regel regel,
        String code,
        String naam,
        @Nullable Leeftijdsgrens leeftijd,
        Toegang toegang,
        @Nullable Route route,
        Beschikking beschikking,
        Organisatieniveau organisatieniveau,
        @Nullable Integer interventieniveau,
        @Nullable String productcategorie,
        Set<String> aard,
        @Nullable String voorwaarde)
        implements Definitie {

    public Catalogusregel {
        aard = Set.copyOf(aard);
    }

    /** Whether the age lies within the band; an unknown age fits every band, for unknown is never "no". */
    public boolean past(@Nullable Integer jaren) {
        return leeftijd == null || jaren == null || leeftijd.bevat(jaren);
    }

    /** The text of a row that speaks of any provision, made to speak of this one: its name, and the ages it is for. */
    public String vul(String tekst) {
        return tekst.replace("{voorziening}", naam)
                .replace("{leeftijd}", leeftijd == null ? "alle leeftijden" : leeftijd.toString());
    }
}
