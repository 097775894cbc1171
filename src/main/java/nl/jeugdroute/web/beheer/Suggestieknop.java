// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.regels.tabel.Bevinding;

/** Finds in a message the text that was probably meant, so that one press can put it in the cell. */
final class Suggestieknop {

    private static final Pattern BEDOELDE = Pattern.compile("Bedoelde u \"([^\"]+)\"\\?");
    private static final Pattern GEZIEN = Pattern.compile("\"([^\"]+)\"");

    private Suggestieknop() {}

    /** The new text of the whole cell; empty when the message suggests nothing for a cell. */
    static Optional<String> voor(Bevinding bevinding) {
        Matcher bedoelde = BEDOELDE.matcher(bevinding.melding());
        String cel = bevinding.waarde();
        if (bevinding.rij() == null || bevinding.kolom() == null || cel == null || !bedoelde.find()) {
            return Optional.empty();
        }
        String voorstel = bedoelde.group(1);
        Matcher gezien = GEZIEN.matcher(bevinding.melding());
        // "A|B" can be wrong in one part only; the rest of the cell stays.
        boolean deel = gezien.find() && gezien.start() < bedoelde.start() && cel.contains(gezien.group(1));
        String nieuw = deel ? vervang(cel, gezien.group(1), voorstel) : voorstel;
        return nieuw.equals(cel) ? Optional.empty() : Optional.of(nieuw);
    }

    private static String vervang(String cel, String deel, String voorstel) {
        Matcher los = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(deel) + "(?![\\p{L}\\p{N}_])")
                .matcher(cel);
        return los.find() ? los.replaceFirst(Matcher.quoteReplacement(voorstel)) : cel.replace(deel, voorstel);
    }
}
