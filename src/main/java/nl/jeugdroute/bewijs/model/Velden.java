// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.Veldsoort;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** The facts of a case as logic. A fact that no row reads has only its default: it can make no difference. */
final class Velden {

    private Velden() {}

    static Map<String, Veldlogica> van(Feitenruimte feiten) {
        Map<String, Veldlogica> velden = new HashMap<>();
        for (Casusveld veld : Casusvelden.alle()) {
            velden.put(veld.pad(), veld(feiten, veld));
        }
        velden.put("leefgebieden.aantal", new Veldlogica.Waarde(feiten.ruimte(), aantal(feiten)));
        return velden;
    }

    private static Veldlogica veld(Feitenruimte feiten, Casusveld veld) {
        Ruimte ruimte = feiten.ruimte();
        if (veld.pad().equals("ongeboren")) {
            return Veldlogica.Waarde.jaNee(ruimte, ongeboren(feiten));
        }
        if (veld.soort() == Veldsoort.VERZAMELING) {
            return new Veldlogica.Lijst(ruimte, elementen(feiten, veld.pad()));
        }
        List<Integer> dimensies = feiten.dimensies(veld.pad());
        if (dimensies.isEmpty()) {
            return Veldlogica.Waarde.vast(ruimte, veld.standaard());
        }
        int d = dimensies.get(0);
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        List<Klasse> klassen = ruimte.dimensies().get(d).klassen();
        for (int k = 0; k < klassen.size(); k++) {
            Object waarde = klassen.get(k).waarde();
            wanneer.merge(Feitenruimte.ONGEBOREN.equals(waarde) ? null : waarde, ruimte.is(d, k), BDD::or);
        }
        return new Veldlogica.Waarde(ruimte, wanneer);
    }

    private static BDD ongeboren(Feitenruimte feiten) {
        Ruimte ruimte = feiten.ruimte();
        return feiten.dimensies("leeftijd").stream()
                .map(d -> ruimte.is(d, ruimte.dimensies().get(d).klassen().size() - 1))
                .findFirst()
                .orElse(ruimte.onwaar());
    }

    private static Map<String, BDD> elementen(Feitenruimte feiten, String veld) {
        Ruimte ruimte = feiten.ruimte();
        Map<String, BDD> elementen = new LinkedHashMap<>();
        boolean leefgebieden = veld.startsWith("leefgebieden.");
        for (int d : feiten.dimensies(leefgebieden ? "leefgebieden" : veld)) {
            Dimensie dimensie = ruimte.dimensies().get(d);
            String element = String.valueOf(dimensie.element());
            if (leefgebieden) {
                String[] delen = element.split("/");
                element = veld.equals("leefgebieden.betreft") ? delen[1] : delen[0];
            }
            elementen.merge(element, ruimte.is(d, 1), BDD::or);
        }
        return elementen;
    }

    private static Map<@Nullable Object, BDD> aantal(Feitenruimte feiten) {
        Map<String, BDD> perLeefgebied = elementen(feiten, "leefgebieden.leefgebied");
        return tel(feiten.ruimte(), List.copyOf(perLeefgebied.values()), Leefgebied.values().length);
    }

    /** In which cases how many of these statements hold. */
    static Map<@Nullable Object, BDD> tel(Ruimte ruimte, List<BDD> stellingen, int meeste) {
        List<BDD> precies = new ArrayList<>(List.of(ruimte.waar()));
        for (BDD stelling : stellingen) {
            List<BDD> verder = new ArrayList<>();
            for (int n = 0; n <= precies.size(); n++) {
                BDD blijft = n < precies.size() ? precies.get(n).and(stelling.negate()) : ruimte.onwaar();
                BDD erbij = n > 0 ? precies.get(n - 1).and(stelling) : ruimte.onwaar();
                verder.add(blijft.or(erbij));
            }
            precies = verder;
        }
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        for (int n = 0; n < precies.size() && n <= meeste; n++) {
            wanneer.put(BigDecimal.valueOf(n), precies.get(n));
        }
        return wanneer;
    }
}
