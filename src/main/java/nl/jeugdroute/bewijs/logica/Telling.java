// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Counts exactly at how many combinations of facts a statement holds. */
public final class Telling {

    private final Ruimte ruimte;
    private final Gewicht gewicht;
    private final BigInteger[] vanafDimensie;
    private final Map<Integer, BigInteger> bekend = new HashMap<>();

    /** How many answers of a fact a class counts for. */
    @FunctionalInterface
    public interface Gewicht {
        BigInteger van(Dimensie dimensie, Klasse klasse);
    }

    public Telling(Ruimte ruimte) {
        this(ruimte, (dimensie, klasse) -> klasse.gewicht());
    }

    /** Counts with other weights, for a part of the space in which a class stands for fewer answers. */
    public Telling(Ruimte ruimte, Gewicht gewicht) {
        this.ruimte = ruimte;
        this.gewicht = gewicht;
        int aantal = ruimte.dimensies().size();
        this.vanafDimensie = new BigInteger[aantal + 1];
        vanafDimensie[aantal] = BigInteger.ONE;
        for (int d = aantal - 1; d >= 0; d--) {
            Dimensie dimensie = ruimte.dimensies().get(d);
            vanafDimensie[d] = dimensie.klassen().stream()
                    .map(klasse -> gewicht.van(dimensie, klasse))
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .multiply(vanafDimensie[d + 1]);
        }
    }

    /** At how many combinations it holds. */
    public BigInteger aantal(BDD stelling) {
        int knoop = stelling.index();
        return onder(knoop).multiply(vanafDimensie[0]).divide(vanafDimensie[dimensie(knoop)]);
    }

    /** The share of all combinations, 0 to 1. */
    public Aandeel aandeel(BDD stelling) {
        return new Aandeel(aantal(stelling), vanafDimensie[0]);
    }

    private int dimensie(int knoop) {
        return Diagram.isUiteinde(knoop)
                ? ruimte.dimensies().size()
                : ruimte.dimensieVan(ruimte.diagram().variabele(knoop));
    }

    /** At how many combinations of the facts from this node's on it holds. */
    private BigInteger onder(int knoop) {
        if (Diagram.isUiteinde(knoop)) {
            return knoop == Diagram.BDD_TRUE ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger eerder = bekend.get(knoop);
        if (eerder != null) {
            return eerder;
        }
        int d = dimensie(knoop);
        BigInteger totaal = BigInteger.ZERO;
        Dimensie dimensie = ruimte.dimensies().get(d);
        List<Klasse> klassen = dimensie.klassen();
        for (int k = 0; k < klassen.size(); k++) {
            int verder = Wandeling.naar(ruimte, knoop, d, k);
            BigInteger tussen = vanafDimensie[d + 1].divide(vanafDimensie[dimensie(verder)]);
            totaal = totaal.add(gewicht.van(dimensie, klassen.get(k))
                    .multiply(onder(verder))
                    .multiply(tussen));
        }
        bekend.put(knoop, totaal);
        return totaal;
    }
}
