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
                feiten.van(casus.casus()),
                casus.eigen(),
                reeks.tekst(),
                reeks.nummer(casus.id()),
                reeks.ids().size(),
                reeks.na(casus.id()).orElse(null));
    }

    /** Four sentences are as much as a room reads at a glance. */
    static List<String> alineas(String verhaal) {
        List<String> zinnen = List.of(verhaal.split(ZINSEINDE));
        List<String> alineas = new ArrayList<>();
        for (int i = 0; i < zinnen.size(); i += ZINNEN_PER_ALINEA) {
            alineas.add(String.join(" ", zinnen.subList(i, Math.min(i + ZINNEN_PER_ALINEA, zinnen.size()))));
        }
        return alineas;
    }
}
