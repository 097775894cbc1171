// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Kolomwijzer;
import nl.jeugdroute.regels.tabel.Tabel;
import org.springframework.stereotype.Component;

/** What every column of a table in a concept is for. A code that is new in that table can be chosen at once. */
@Component
class Kolomwijzers {

    private final Regelbibliotheek bibliotheek;

    Kolomwijzers(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** The columns of a table, in order. */
    List<Kolomuitleg> kolommen(String pakket, Concepttabel tabel) {
        Tabel eigen = alsTabel(pakket, tabel);
        List<Tabel> tabellen = bibliotheek.tabellen(pakket).stream()
                .map(ander -> ander.bestand().equals(eigen.bestand()) ? eigen : ander)
                .toList();
        Kolomwijzer wijzer = Kolomwijzer.van(tabellen, bibliotheek.begrippen());
        return eigen.kolommen().stream().map(kolom -> wijzer.van(eigen, kolom)).toList();
    }

    /** The table of a concept as a table of the pack. */
    static Tabel alsTabel(String pakket, Concepttabel tabel) {
        return new Tabel(
                pakket, tabel.tabel(), tabel.titel(), tabel.uitleg(), tabel.bestand(), tabel.kolommen(), tabel.rijen());
    }
}
