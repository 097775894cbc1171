// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.bewijs.logica.Aandeel;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.logica.Telling;
import nl.jeugdroute.bewijs.model.Feitenruimte;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.regels.Regelset;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * The cases that are counted: those that both rule sets can answer, with at most one element in each list. Of all
 * combinations nearly every one wishes some thirty provisions at once; a share of those would say nothing about cases as
 * they come in. Within this part every combination counts, and counts once.
 */
final class Deelruimte {

    private final Ruimte ruimte;
    private final Map<String, List<Integer>> lijsten = new LinkedHashMap<>();
    private final Set<String> alleenInEen;
    private final BDD geldig;
    private final BDD geteld;
    private final Telling telling;
    private final BigInteger geheel;

    Deelruimte(Feitenruimte feiten, Regelset nu, Regelset straks) {
        this.ruimte = feiten.ruimte();
        for (int d = 0; d < ruimte.dimensies().size(); d++) {
            Dimensie dimensie = ruimte.dimensies().get(d);
            if (dimensie.element() != null) {
                lijsten.computeIfAbsent(dimensie.veld(), veld -> new ArrayList<>())
                        .add(d);
            }
        }
        this.alleenInEen = alleenInEen(nu, straks);
        BDD beide = ruimte.waar();
        for (int d : lijst("gewensteVoorzieningen")) {
            if (alleenInEen.contains(ruimte.dimensies().get(d).element())) {
                beide = beide.and(ruimte.is(d, 0));
            }
        }
        this.geldig = beide;
        this.geteld = lijsten.values().stream().map(this::hooguitEen).reduce(beide, BDD::and);
        this.telling = new Telling(ruimte, Deelruimte::gewicht);
        this.geheel = telling.aantal(geteld);
    }

    private static Set<String> alleenInEen(Regelset nu, Regelset straks) {
        Set<String> codes = new HashSet<>(nu.voorzieningcodes());
        codes.addAll(straks.voorzieningcodes());
        codes.removeIf(code -> nu.voorzieningcodes().contains(code)
                && straks.voorzieningcodes().contains(code));
        return codes;
    }

    /** Of the elements that no row names, one can be chosen at a time. */
    private static BigInteger gewicht(Dimensie dimensie, Klasse klasse) {
        return Feitenruimte.REST.equals(dimensie.element())
                ? BigInteger.valueOf(klasse.leden().size())
                : klasse.gewicht();
    }

    private BDD hooguitEen(List<Integer> elementen) {
        BDD geen = ruimte.waar();
        BDD hooguitEen = ruimte.waar();
        for (int i = elementen.size() - 1; i >= 0; i--) {
            BDD gekozen = ruimte.is(elementen.get(i), 1);
            hooguitEen = gekozen.negate().and(hooguitEen).or(gekozen.and(geen));
            geen = gekozen.negate().and(geen);
        }
        return hooguitEen;
    }

    /** Provisions that one of the two rule sets does not know: a case that wishes one has nothing to compare. */
    Set<String> alleenInEen() {
        return alleenInEen;
    }

    /** Both rule sets can answer the case. */
    BDD geldig() {
        return geldig;
    }

    /** And it has at most one element in each list. */
    BDD geteld() {
        return geteld;
    }

    /** The exact share of the counted cases; the statement must lie within them. */
    Aandeel aandeel(BDD stelling) {
        return new Aandeel(telling.aantal(stelling), geheel);
    }

    /** The exact share of other cases; both must lie within the counted ones. */
    Aandeel aandeel(BDD stelling, BDD waarvan) {
        return new Aandeel(telling.aantal(stelling), telling.aantal(waarvan));
    }

    /** The dimensions of a list, in order; none when it is no list. */
    List<Integer> lijst(String veld) {
        return lijsten.getOrDefault(veld, List.of());
    }

    /** Whether every element the list can hold is in the space. */
    boolean volledig(String veld) {
        long plaats = lijst(veld).stream()
                .mapToLong(
                        d -> ruimte.dimensies().get(d).klassen().get(1).leden().size())
                .sum();
        return Casusvelden.alle().stream()
                .filter(casusveld -> casusveld.pad().equals(veld))
                .allMatch(casusveld -> casusveld.waarden().size() <= plaats);
    }

    /** Nothing in the list that a row could tell apart. */
    BDD leeg(String veld) {
        return lijst(veld).stream().map(d -> ruimte.is(d, 0)).reduce(ruimte.waar(), BDD::and);
    }
}
