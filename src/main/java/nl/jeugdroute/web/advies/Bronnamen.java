// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Reden;

/** Short names for the documents an advies rests on; the full title stands once, with the reason. */
final class Bronnamen {

    private final List<String> titels;

    Bronnamen(Advies advies) {
        titels = Stream.concat(
                        advies.redenen().stream().map(Reden::bron), advies.acties().stream().map(Actie::bron))
                .map(Bron::document)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** A source with the short name of its document. */
    String kort(Bron bron) {
        return bron.paragraaf().isBlank() ? kort(bron.document()) : kort(bron.document()) + ", " + bron.paragraaf();
    }

    /** A source with the full title of its document. */
    static String voluit(Bron bron) {
        return bron.paragraaf().isBlank() ? bron.document() : bron.document() + ", " + bron.paragraaf();
    }

    /** A text in which titles of documents occur, with their short names. */
    String ingekort(String tekst) {
        String kort = tekst;
        for (String titel : titels) {
            kort = kort.replace(titel, kort(titel));
        }
        return kort;
    }

    private static String kort(String titel) {
        int komma = titel.indexOf(',');
        return komma < 0 ? titel : titel.substring(0, komma);
    }
}
