// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.regels.Tabelpagina.Cel;
import nl.jeugdroute.web.regels.Tabelpagina.Groepskop;
import nl.jeugdroute.web.regels.Tabelpagina.Kolomkop;
import nl.jeugdroute.web.regels.Tabelpagina.Rijregel;
import nl.jeugdroute.web.regels.Tabelpagina.Tekst;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Makes a rule table readable: words for codes, conditions apart from conclusions, every row with its source. */
@Component
public class Tabelopmaak {

    private static final Set<String> APART =
            Set.of("id", "geldig_van", "geldig_tot", "bron", "grondslag", "gecontroleerd_op");
    private static final Map<Rol, String> GROEPEN =
            Map.of(Rol.VOORWAARDE, "als", Rol.CONCLUSIE, "dan", Rol.EIGENSCHAP, "is", Rol.KOP, "is");
    private static final String CONCLUSIE = "dan ";
    private static final int LANG = 60;

    private final Bronnenlijst bronnen;
    private final Woorden woorden;
    private final Celopmaak cellen;

    Tabelopmaak(Bronnenlijst bronnen, Woorden woorden) {
        this.bronnen = bronnen;
        this.woorden = woorden;
        this.cellen = new Celopmaak(woorden);
    }

    /** The page of a table. */
    public Tabelpagina pagina(Tabel tabel, Regelset regels) {
        List<Kolom> kolommen = new ArrayList<>();
        List<Kolom> onder = new ArrayList<>();
        for (Rol rol : List.of(Rol.VOORWAARDE, Rol.CONCLUSIE, Rol.EIGENSCHAP, Rol.VERANTWOORDING)) {
            tabel.kolommen(rol).stream()
                    .filter(kolom -> !APART.contains(kolom.naam()))
                    .filter(kolom -> tabel.rijen().stream().anyMatch(rij -> !rij.cel(kolom.naam()).isEmpty()))
                    .forEach(kolom -> (hoortOnder(tabel, kolom, kolommen) ? onder : kolommen).add(kolom));
        }
        return new Tabelpagina(
                tabel.titel(),
                tabel.uitleg(),
                woorden.waarde("laag", tabel.laag()),
                tabel.bestand(),
                Tijdnotatie.tijdvak(regels.kenmerk().tijdvak()),
                kolommen.stream()
                        .map(kolom -> new Kolomkop(naam(kolom), GROEPEN.get(kolom.rol())))
                        .toList(),
                kolommen.stream().anyMatch(kolom -> kolom.rol() == Rol.VOORWAARDE),
                groepen(kolommen),
                tabel.rijen().stream().map(rij -> regel(rij, kolommen, onder)).toList());
    }

    private Rijregel regel(Rij rij, List<Kolom> kolommen, List<Kolom> onder) {
        boolean aanname = rij.cel("grondslag").equals("AANNAME");
        String tot = rij.cel("geldig_tot");
        return new Rijregel(
                rij.id(),
                Rijwijzer.anker(rij.id()),
                aanname ? Label.AANNAME : null,
                kolommen.stream().map(kolom -> cel(rij, kolom)).toList(),
                onder.stream()
                        .filter(kolom -> !rij.cel(kolom.naam()).isEmpty())
                        .map(kolom -> new Tekst(naam(kolom), rij.cel(kolom.naam())))
                        .toList(),
                bronnen.koppelingen(rij.cel("bron")),
                Tijdnotatie.dag(rij.cel("geldig_van"))
                        + (tot.isEmpty() ? " en later" : " tot en met " + Tijdnotatie.dag(tot)),
                Tijdnotatie.dag(rij.cel("gecontroleerd_op")));
    }

    /** Reasons and other long sentences stand under the row, so that what the row says fits the screen. */
    private static boolean hoortOnder(Tabel tabel, Kolom kolom, List<Kolom> ervoor) {
        boolean lang = tabel.rijen().stream().anyMatch(rij -> rij.cel(kolom.naam()).length() > LANG);
        return kolom.rol() == Rol.VERANTWOORDING || kolom.rol() == Rol.EIGENSCHAP && lang && !ervoor.isEmpty();
    }

    private Cel cel(Rij rij, Kolom kolom) {
        String tekst = rij.cel(kolom.naam());
        String soort = tekst.isEmpty()
                ? "leeg"
                : Celopmaak.vrij(tekst) ? "vrij" : tekst.length() > 40 ? "tekst" : "code";
        boolean samen = kolom.rol() != Rol.VOORWAARDE;
        return new Cel(naam(kolom), GROEPEN.get(kolom.rol()), soort, cellen.delen(veld(kolom), tekst, samen));
    }

    private String naam(Kolom kolom) {
        return woorden.tekst("kolom." + kolom.naam()).orElseGet(() -> woorden.veld(veld(kolom)));
    }

    private static String veld(Kolom kolom) {
        return kolom.naam().startsWith(CONCLUSIE) ? kolom.naam().substring(CONCLUSIE.length()) : kolom.naam();
    }

    private static List<Groepskop> groepen(List<Kolom> kolommen) {
        List<Groepskop> groepen = new ArrayList<>();
        for (Rol rol : List.of(Rol.VOORWAARDE, Rol.CONCLUSIE, Rol.EIGENSCHAP)) {
            int breedte = (int) kolommen.stream().filter(kolom -> kolom.rol() == rol).count();
            if (breedte > 0) {
                String naam = rol == Rol.VOORWAARDE ? "Als" : rol == Rol.CONCLUSIE ? "Dan" : "";
                groepen.add(new Groepskop(naam, GROEPEN.get(rol), breedte));
            }
        }
        return groepen;
    }
}
