// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.springframework.stereotype.Component;

/** The municipalities whose rules can be used for a case, and what a change of municipality does to the answers. */
@Component
public class Regelkeuzes {

    private final Regelbibliotheek bibliotheek;

    Regelkeuzes(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** A pack to choose from. */
    public record Regelkeuze(Pakket pakket, Statusbalk balk) {}

    /** All packs, those of today first: nobody should pick rules of the past by taking the first. */
    public List<Regelkeuze> alle() {
        return bibliotheek.pakketten().stream()
                .sorted(Comparator.comparing(pakket -> pakket.status() != Setstatus.GELDEND))
                .map(pakket -> new Regelkeuze(pakket, Statusbalk.van(pakket)))
                .toList();
    }

    /** Whether there are rules with this name. */
    public boolean kent(String gemeente) {
        return bibliotheek.pakketten().stream().anyMatch(pakket -> pakket.id().equals(gemeente));
    }

    /** Wished help that is not in the catalogue of these rules: it was chosen under those of another municipality. */
    public static List<String> onbekendeHulp(Regelset regels, Antwoorden antwoorden) {
        return antwoorden.alle(Antwoorden.GEWENSTE_HULP).stream()
                .filter(code -> !regels.voorzieningcodes().contains(code))
                .sorted()
                .toList();
    }
}
