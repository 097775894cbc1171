// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** Points from the id of a row to the place on the page where that row can be read. */
public final class Rijwijzer {

    private final Map<String, String> adressen = new HashMap<>();

    private Rijwijzer() {}

    /** The rows of the rules an advies was made with; points nowhere when those rules are no longer there. */
    public static Rijwijzer voor(Regelbibliotheek bibliotheek, String gemeente, LocalDate peildatum) {
        Rijwijzer wijzer = new Rijwijzer();
        try {
            Regelset regels = bibliotheek.voor(gemeente, peildatum);
            boolean nu = bibliotheek
                    .voor(gemeente, null)
                    .kenmerk()
                    .hash()
                    .equals(regels.kenmerk().hash());
            String dag = nu ? "" : "?dag=" + peildatum;
            regels.tabellen().forEach(tabel -> wijzer.voegToe(gemeente, tabel, dag));
        } catch (OnbekendPakket | GeenRegelsOpDatum geenRegelsMeer) {
            return new Rijwijzer();
        }
        return wijzer;
    }

    /** The address of a row, or null when there is no page with it. */
    public @Nullable String adres(String laag, String rij) {
        return adressen.getOrDefault(laag + "/" + rij, adressen.get(rij));
    }

    /** The anchor of a row on the page of its table. */
    public static String anker(String rij) {
        return "rij-" + rij;
    }

    private void voegToe(String gemeente, Tabel tabel, String dag) {
        for (Rij rij : tabel.rijen()) {
            String pagina = "/regels/" + gemeente + "/" + tabel.laag() + "/" + tabel.naam() + dag;
            String adres = pagina + "#" + anker(rij.id());
            adressen.putIfAbsent(tabel.laag() + "/" + rij.id(), adres);
            adressen.putIfAbsent(rij.id(), adres);
        }
    }
}
