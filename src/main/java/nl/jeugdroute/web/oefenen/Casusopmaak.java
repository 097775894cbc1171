// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.oefening.Oefencasus;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.springframework.stereotype.Component;

/** Lays out a story with its facts. */
@Component
class Casusopmaak {

    /** A full stop, a question mark or an exclamation mark, with the closing quote that belongs to it. */
    private static final String ZINSEINDE = "(?<=[.?!]”?)\\s+(?=[A-Z“‘‚’])";

    private static final int ZINNEN_PER_ALINEA = 4;

    private final Casusfeitenopmaak feiten;

    Casusopmaak(Casusfeitenopmaak feiten) {
        this.feiten = feiten;
    }

    Casusblad blad(Oefening oefening, Reeks reeks) {
        Oefencasus casus = oefening.casus();
        return new Casusblad(
                casus.pakket(),
                oefening.regels().kenmerk().naam(),
                Statusbalk.van(
                        oefening.regels().kenmerk().naam(),
                        oefening.regels().kenmerk().status(),
                        oefening.regels().kenmerk().tijdvak()),
                casus.id(),
                casus.titel(),
                alineas(casus.verhaal()),
                casus.thema().naam(),
                casus.moeilijkheid().naam(),
                feiten.van(casus.casus(), oefening.regels()),
                casus.eigen(),
                reeks.tekst(),
                reeks.nummer(casus.id()),
                reeks.ids().size(),
                reeks.na(casus.id()).orElse(null));
    }

    /** The first sentence of a story, enough to know it by. */
    static String begin(String verhaal) {
        return verhaal.split(ZINSEINDE, 2)[0];
    }

    /** Four sentences are as much as a room reads at a glance. */
    static List<String> alineas(String verhaal) {
        List<String> alineas = new ArrayList<>();
        List<String> alinea = new ArrayList<>();
        boolean citaat = false;
        for (String zin : verhaal.split(ZINSEINDE)) {
            alinea.add(zin);
            citaat = zin.lastIndexOf('“') > zin.lastIndexOf('”') || citaat && zin.indexOf('”') < 0;
            // What somebody says stays in one piece.
            if (alinea.size() >= ZINNEN_PER_ALINEA && !citaat) {
                alineas.add(String.join(" ", alinea));
                alinea.clear();
            }
        }
        if (!alinea.isEmpty()) {
            alineas.add(String.join(" ", alinea));
        }
        return alineas;
    }
}
