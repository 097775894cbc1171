// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
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

    private static final Map<Rol, String> GROEPEN = Map.of(
            Rol.VOORWAARDE, "als", Rol.CONCLUSIE, "dan", Rol.BELOFTE, "dan", Rol.EIGENSCHAP, "is", Rol.KOP, "is");

    private final Bronnenlijst bronnen;
    private final Woorden woorden;
    private final Kolomnamen namen;

    Tabelopmaak(Bronnenlijst bronnen, Woorden woorden, Kolomnamen namen) {
        this.bronnen = bronnen;
        this.woorden = woorden;
        this.namen = namen;
    }

    /** The page of a table. */
    public Tabelpagina pagina(Tabel tabel, Regelset regels) {
        Kolomindeling indeling = Kolomindeling.van(tabel.kolommen(), tabel.rijen());
        List<Kolom> kolommen = indeling.naast();
        List<Kolom> onder = indeling.onder();
        return new Tabelpagina(
                tabel.titel(),
                tabel.uitleg(),
                woorden.laag(tabel.laag()),
                tabel.bestand(),
                Tijdnotatie.tijdvak(regels.kenmerk().tijdvak()),
                kolommen.stream()
                        .map(kolom -> new Kolomkop(namen.naam(kolom), GROEPEN.get(kolom.rol())))
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
                        .map(kolom -> new Tekst(namen.naam(kolom), rij.cel(kolom.naam())))
                        .toList(),
                bronnen.koppelingen(rij.cel("bron")),
                Tijdnotatie.dag(rij.cel("geldig_van"))
                        + (tot.isEmpty() ? " en later" : " tot en met " + Tijdnotatie.dag(tot)),
                Tijdnotatie.dag(rij.cel("gecontroleerd_op")));
    }

    private Cel cel(Rij rij, Kolom kolom) {
        String tekst = rij.cel(kolom.naam());
        String soort =
                tekst.isEmpty() ? "leeg" : Celopmaak.vrij(tekst) ? "vrij" : tekst.length() > 40 ? "tekst" : "code";
        return new Cel(namen.naam(kolom), GROEPEN.get(kolom.rol()), soort, namen.delen(kolom, tekst));
    }

    private static List<Groepskop> groepen(List<Kolom> kolommen) {
        List<Groepskop> groepen = new ArrayList<>();
        for (Rol rol : List.of(Rol.VOORWAARDE, Rol.CONCLUSIE, Rol.BELOFTE, Rol.EIGENSCHAP)) {
            int breedte =
                    (int) kolommen.stream().filter(kolom -> kolom.rol() == rol).count();
            if (breedte > 0) {
                String naam = rol == Rol.VOORWAARDE ? "Als" : GROEPEN.get(rol).equals("dan") ? "Dan" : "";
                groepen.add(new Groepskop(naam, GROEPEN.get(rol), breedte));
            }
        }
        return groepen;
    }
}
