// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.Finding;

/**
 * Cell suggestion finder: finds in a message the text that was probably meant, so that one press can put it in the
 * cell.
 */
final class CellSuggestionFinder {

    private static final Pattern INTENDED = Pattern.compile("Bedoelde u \"([^\"]+)\"\\?");
    private static final Pattern SEEN = Pattern.compile("\"([^\"]+)\"");

    private CellSuggestionFinder() {}

    /** The new text of the whole cell; empty when the message suggests nothing for a cell. */
    static Optional<String> buttonFor(Finding finding) {
        Matcher intendedMatch = INTENDED.matcher(finding.melding());
        String cell = finding.waarde();
        if (finding.rij() == null || finding.kolom() == null || cell == null || !intendedMatch.find()) {
            return Optional.empty();
        }
        String proposal = intendedMatch.group(1);
        Matcher seen = SEEN.matcher(finding.melding());
        // "A|B" can be wrong in one part only; the rest of the cell stays.
        boolean part = seen.find() && seen.start() < intendedMatch.start() && cell.contains(seen.group(1));
        String fresh = part ? replace(cell, seen.group(1), proposal) : proposal;
        return fresh.equals(cell) ? Optional.empty() : Optional.of(fresh);
    }

    private static String replace(String cell, String part, String proposal) {
        Matcher wholeWord = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}_])")
                .matcher(cell);
        return wholeWord.find()
                ? wholeWord.replaceFirst(Matcher.quoteReplacement(proposal))
                : cell.replace(part, proposal);
    }
}
