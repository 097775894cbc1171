// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Reden;

/**
 * Advies source names: short names for the documents an advies rests on; the full title stands once, with the reason.
 */
final class AdviesSourceNames {

    private static final Pattern YEARS = Pattern.compile(" \\d{4}-\\d{4}$");

    private final List<String> titles;

    AdviesSourceNames(Advies advies) {
        titles = Stream.concat(
                        advies.redenen().stream().map(Reden::bron),
                        advies.acties().stream().map(Actie::bron))
                .map(Bron::document)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** A source with the short name of its document. */
    String abbreviate(Bron source) {
        return source.paragraaf().isBlank()
                ? abbreviate(source.document())
                : abbreviate(source.document()) + ", " + paragraph(source);
    }

    /** A source with the full title of its document. */
    static String inFull(Bron source) {
        return source.paragraaf().isBlank() ? source.document() : source.document() + ", " + paragraph(source);
    }

    /** A text in which titles of documents occur, with their short names. */
    String abbreviateIn(String text) {
        String brief = text;
        for (String title : titles) {
            brief = brief.replace(title, abbreviate(title));
        }
        return withoutRepetition(brief);
    }

    /** A row of sections of one document names the document once. */
    private static String withoutRepetition(String text) {
        StringBuilder brief = new StringBuilder();
        String previous = "";
        for (String source : text.split("; ")) {
            int comma = source.indexOf(", ");
            String document = comma < 0 ? source : source.substring(0, comma);
            boolean same = comma >= 0 && document.equals(previous);
            brief.append(brief.isEmpty() ? "" : same ? " en " : "; ")
                    .append(same ? source.substring(comma + 2) : source);
            previous = document;
        }
        return keepTogether(brief.toString());
    }

    /** The section of a source, kept on one line with its sign. */
    static String paragraph(Bron source) {
        return keepTogether(source.paragraaf());
    }

    private static String keepTogether(String text) {
        return text.replace("§ ", "§\u00a0").replace("art. ", "art.\u00a0").replace("bijlage ", "bijlage\u00a0");
    }

    private static String abbreviate(String title) {
        int comma = title.indexOf(',');
        return YEARS.matcher(comma < 0 ? title : title.substring(0, comma)).replaceFirst("");
    }
}
