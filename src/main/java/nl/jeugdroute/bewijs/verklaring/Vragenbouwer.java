// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.bewijs.logica.Vraag;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Leefgebied;

/** From open facts to questions with every answer they can get. */
final class Vragenbouwer {

    private static final Set<String> GEEN_ANTWOORD = Set.of("ONBEKEND", "NIET_ONDERZOCHT");

    private final Verklaarmodel model;
    private final boolean ongeborenOpen;

    private Vragenbouwer(Verklaarmodel model, boolean ongeborenOpen) {
        this.model = model;
        this.ongeborenOpen = ongeborenOpen;
    }

    /** The questions in the order of the space. A fact that no row reads is no question. */
    static List<Vraag> van(Verklaarmodel model, Casus casus, Set<String> open) {
        boolean ongeborenOpen = open.contains("ongeboren");
        Vragenbouwer bouwer = new Vragenbouwer(model, ongeborenOpen);
        List<Dimensie> dimensies = model.ruimte().dimensies();
        List<Vraag> vragen = new ArrayList<>();
        for (int d = 0; d < dimensies.size(); ) {
            String veld = dimensies.get(d).veld();
            int einde = d + 1;
            while (einde < dimensies.size() && dimensies.get(einde).veld().equals(veld)) {
                einde++;
            }
            // Who is known to be unborn has no age to ask for.
            boolean zonderLeeftijd = veld.equals("leeftijd") && casus.ongeboren() && !ongeborenOpen;
            if (open.contains(veld) && !zonderLeeftijd) {
                vragen.add(bouwer.vraag(veld, IntStream.range(d, einde).boxed().toList()));
            }
            d = einde;
        }
        return vragen;
    }

    private Vraag vraag(String veld, List<Integer> dimensies) {
        Dimensie eerste = model.ruimte().dimensies().get(dimensies.get(0));
        return new Vraag(veld, dimensies, eerste.element() == null ? keuzes(eerste) : elementen(veld, dimensies));
    }

    private List<Vraag.Keuze> keuzes(Dimensie dimensie) {
        List<Vraag.Keuze> keuzes = new ArrayList<>();
        for (int k = 0; k < dimensie.klassen().size(); k++) {
            Klasse klasse = dimensie.klassen().get(k);
            boolean onbekend = klasse.waarde() == null || GEEN_ANTWOORD.contains(klasse.waarde());
            boolean ongeboren = Wijzigingen.ONGEBOREN.equals(klasse.waarde());
            if (!onbekend && (!ongeboren || ongeborenOpen)) {
                keuzes.add(new Vraag.Keuze(List.of(k), klasse.gewicht()));
            }
        }
        return keuzes;
    }

    /** None or exactly one: an element that no row knows does the same as none. */
    private List<Vraag.Keuze> elementen(String veld, List<Integer> dimensies) {
        List<Vraag.Keuze> keuzes = new ArrayList<>();
        int bekend = 0;
        for (int i = 0; i < dimensies.size(); i++) {
            int leden = model.ruimte()
                    .dimensies()
                    .get(dimensies.get(i))
                    .klassen()
                    .get(1)
                    .leden()
                    .size();
            bekend += leden;
            List<Integer> plaatsen = new ArrayList<>(Collections.nCopies(dimensies.size(), 0));
            plaatsen.set(i, 1);
            keuzes.add(new Vraag.Keuze(plaatsen, BigInteger.valueOf(leden)));
        }
        int geen = 1 + Math.max(0, aantalElementen(veld) - bekend);
        keuzes.add(0, new Vraag.Keuze(Collections.nCopies(dimensies.size(), 0), BigInteger.valueOf(geen)));
        return keuzes;
    }

    private int aantalElementen(String veld) {
        if (veld.equals("leefgebieden")) {
            return Leefgebied.values().length * Betreft.values().length;
        }
        Casusveld casusveld = Wijzigingen.veld(veld);
        return veld.equals("gewensteVoorzieningen") || casusveld == null
                ? model.set().voorzieningcodes().size()
                : casusveld.waarden().size();
    }
}
