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

/** Short names for the documents an advies rests on; the full title stands once, with the reason. */
final class Bronnamen {

    private static final Pattern JAREN = Pattern.compile(" \\d{4}-\\d{4}$");

    private final List<String> titels;

    Bronnamen(Advies advies) {
        titels = Stream.concat(
                        advies.redenen().stream().map(Reden::bron),
                        advies.acties().stream().map(Actie::bron))
                .map(Bron::document)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** A source with the short name of its document. */
    String kort(Bron bron) {
        return bron.paragraaf().isBlank() ? kort(bron.document()) : kort(bron.document()) + ", " + paragraaf(bron);
    }

    /** A source with the full title of its document. */
    static String voluit(Bron bron) {
        return bron.paragraaf().isBlank() ? bron.document() : bron.document() + ", " + paragraaf(bron);
    }

    /** A text in which titles of documents occur, with their short names. */
    String ingekort(String tekst) {
        String kort = tekst;
        for (String titel : titels) {
            kort = kort.replace(titel, kort(titel));
        }
        return zonderHerhaling(kort);
    }

    /** A row of sections of one document names the document once. */
    private static String zonderHerhaling(String tekst) {
        StringBuilder kort = new StringBuilder();
        String vorige = "";
        for (String bron : tekst.split("; ")) {
            int komma = bron.indexOf(", ");
            String document = komma < 0 ? bron : bron.substring(0, komma);
            boolean zelfde = komma >= 0 && document.equals(vorige);
            kort.append(kort.isEmpty() ? "" : zelfde ? " en " : "; ").append(zelfde ? bron.substring(komma + 2) : bron);
            vorige = document;
        }
        return bijElkaar(kort.toString());
    }

    /** The section of a source, kept on one line with its sign. */
    static String paragraaf(Bron bron) {
        return bijElkaar(bron.paragraaf());
    }

    private static String bijElkaar(String tekst) {
        return tekst.replace("§ ", "§\u00a0").replace("art. ", "art.\u00a0").replace("bijlage ", "bijlage\u00a0");
    }

    private static String kort(String titel) {
        int komma = titel.indexOf(',');
        return JAREN.matcher(komma < 0 ? titel : titel.substring(0, komma)).replaceFirst("");
    }
}
