// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.web.regels.Tabelpagina.Deel;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Columns and cells of a rule table in plain words. */
@Component
public class Kolomnamen {

    private static final String CONCLUSIE = "dan ";

    private final Woorden woorden;
    private final Celopmaak cellen;

    Kolomnamen(Woorden woorden) {
        this.woorden = woorden;
        this.cellen = new Celopmaak(woorden);
    }

    /** The heading of a column. */
    public String naam(Kolom kolom) {
        String soort =
                kolom.rol() == Rol.BELOFTE ? kolom.naam().startsWith(Belofterij.ALTIJD) ? "altijd " : "nooit " : "";
        return woorden.tekst("kolom." + kolom.naam()).orElseGet(() -> soort + woorden.veld(veld(kolom)));
    }

    /** One value of a column in words; the code itself where there are none. */
    public String waarde(Kolom kolom, String waarde) {
        return delen(kolom, waarde).stream().map(Deel::woord).collect(Collectors.joining(" "));
    }

    /** A cell in words; empty cells and sentences stay as they are. */
    public List<Deel> delen(Kolom kolom, String cel) {
        if (cel.isEmpty() || kolom.rol() == Rol.VERANTWOORDING && !kolom.naam().equals("grondslag")) {
            return List.of(new Deel(cel, ""));
        }
        return cellen.delen(veld(kolom), cel, kolom.rol() != Rol.VOORWAARDE && kolom.rol() != Rol.BELOFTE);
    }

    private static String veld(Kolom kolom) {
        if (kolom.rol() == Rol.BELOFTE) {
            return kolom.naam().replaceFirst("^dan (altijd|nooit) ", "");
        }
        return kolom.naam().startsWith(CONCLUSIE) ? kolom.naam().substring(CONCLUSIE.length()) : kolom.naam();
    }
}
