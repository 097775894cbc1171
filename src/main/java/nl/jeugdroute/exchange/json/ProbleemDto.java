// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Probleem in JSON: why there is no advies, in the form of RFC 9457.
 *
 * @param type names the kind of problem
 * @param title the kind of problem in a few words
 * @param detail what happened and what helps
 * @param regel the line in a stream of cases, or null
 * @param fouten every error in the case, or null when the problem lies elsewhere
 */
@Schema(name = "Probleem")
public record ProbleemDto(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long regel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<InvoerfoutDto> fouten) {

    static final String TYPE = "urn:jeugdroute:probleem:";
    static final String INCOMPLETE = "niet-af";

    private static final int INVALID = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAILURE = 500;

    /** A problem of a kind. */
    public static ProbleemDto of(String kind, String title, int status, String detail) {
        return new ProbleemDto(TYPE + kind, title, status, detail, null, null);
    }

    /** Something given is wrong; all errors at once. */
    public static ProbleemDto invalid(List<InvoerfoutDto> errors) {
        String count = errors.size() == 1 ? "Er is 1 fout gevonden." : "Er zijn " + errors.size() + " fouten gevonden.";
        return of(
                        "ongeldige-invoer",
                        "De gegevens kloppen niet",
                        INVALID,
                        count + " Bij elke fout staat wat er wel kan.")
                .with(errors);
    }

    /** The text is no JSON. */
    public static ProbleemDto unreadable(InvoerfoutDto error) {
        return of("onleesbare-json", "De tekst is niet te lezen als JSON", INVALID, error.melding())
                .with(List.of(error));
    }

    /** The list of cases cannot be read any further. */
    public static ProbleemDto brokenOff(InvoerfoutDto error) {
        return of(
                        "onleesbare-json",
                        "De lijst is vanaf hier niet te lezen als JSON",
                        INVALID,
                        error.melding() + " Wat hierna komt, is niet beantwoord.")
                .with(List.of(error));
    }

    /**
     * The answers end here and are not all; the last thing in a stream that something went wrong with.
     *
     * @param last what was answered last, such as "regel 12"; empty when nothing was
     */
    public static ProbleemDto incomplete(String last) {
        return of(
                INCOMPLETE,
                "De antwoorden zijn niet af",
                FAILURE,
                "Er ging iets mis. Dit ligt aan ons, niet aan uw gegevens. "
                        + (last.isEmpty()
                                ? "Er is niets beantwoord. Probeer het later opnieuw."
                                : "Alles na " + last + " is niet beantwoord. Stuur dat later opnieuw."));
    }

    /** More was sent than one case can be. */
    public static ProbleemDto tooLarge() {
        return of(
                "te-groot",
                "De tekst is te groot",
                TOO_LARGE,
                "Een casus is hooguit 1 MB. Stuur minder gegevens tegelijk.");
    }

    /** Something went wrong on our side; says nothing of how. */
    public static ProbleemDto failure() {
        return of(
                "storing",
                "Er ging iets mis",
                FAILURE,
                "Dit ligt aan ons, niet aan uw gegevens. Probeer het later opnieuw.");
    }

    /** The same problem, in a stream of cases. */
    public ProbleemDto onLine(long number) {
        return new ProbleemDto(type, title, status, detail, number, fouten);
    }

    private ProbleemDto with(List<InvoerfoutDto> all) {
        return new ProbleemDto(type, title, status, detail, regel, List.copyOf(all));
    }
}
