// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no advies, in the form of RFC 9457.
 *
 * @param type names the kind of problem
 * @param title the kind of problem in a few words
 * @param detail what happened and what helps
 * @param regel the line in a stream of cases, or null
 * @param fouten every error in the case, or null when the problem lies elsewhere
 */
public record Probleem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long regel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Invoerfout> fouten) {

    private static final String TYPE = "urn:jeugdroute:probleem:";
    private static final int ONGELDIG = 400;
    private static final int TE_GROOT = 413;
    private static final int STORING = 500;

    /** A problem of a kind. */
    public static Probleem van(String soort, String title, int status, String detail) {
        return new Probleem(TYPE + soort, title, status, detail, null, null);
    }

    /** Something given is wrong; all errors at once. */
    public static Probleem ongeldig(List<Invoerfout> fouten) {
        String aantal =
                fouten.size() == 1 ? "Er is 1 fout gevonden." : "Er zijn " + fouten.size() + " fouten gevonden.";
        return van(
                        "ongeldige-invoer",
                        "De gegevens kloppen niet",
                        ONGELDIG,
                        aantal + " Bij elke fout staat wat er wel kan.")
                .met(fouten);
    }

    /** The text is no JSON. */
    public static Probleem onleesbaar(Invoerfout fout) {
        return van("onleesbare-json", "De tekst is niet te lezen als JSON", ONGELDIG, fout.melding())
                .met(List.of(fout));
    }

    /** More was sent than one case can be. */
    public static Probleem teGroot() {
        return van(
                "te-groot",
                "De tekst is te groot",
                TE_GROOT,
                "Een casus is hooguit 1 MB. Stuur minder gegevens tegelijk.");
    }

    /** Something went wrong on our side; says nothing of how. */
    public static Probleem storing() {
        return van(
                "storing",
                "Er ging iets mis",
                STORING,
                "Dit ligt aan ons, niet aan uw gegevens. Probeer het later opnieuw.");
    }

    /** The same problem, in a stream of cases. */
    public Probleem opRegel(long nummer) {
        return new Probleem(type, title, status, detail, nummer, fouten);
    }

    private Probleem met(List<Invoerfout> alle) {
        return new Probleem(type, title, status, detail, regel, List.copyOf(alle));
    }
}
