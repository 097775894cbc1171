// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * What a statement leaves possible for each fact on its own: which answers occur in the cases where it holds. One walk
 * over the diagram, in which every node can still come true.
 */
public final class Projectie {

    private final Ruimte ruimte;
    private final List<BitSet> mogelijk;

    private Projectie(Ruimte ruimte) {
        this.ruimte = ruimte;
        this.mogelijk = IntStream.range(0, ruimte.dimensies().size())
                .mapToObj(d -> new BitSet())
                .toList();
    }

    /** The projection of a statement; nothing is possible for one that never holds. */
    public static Projectie van(Ruimte ruimte, BDD stelling) {
        Projectie projectie = new Projectie(ruimte);
        projectie.loop(stelling.index());
        return projectie;
    }

    /** The places of the classes of this dimension that occur. */
    public BitSet mogelijk(int dimensie) {
        return (BitSet) mogelijk.get(dimensie).clone();
    }

    /** Whether every class of this dimension occurs. */
    public boolean vrij(int dimensie) {
        return mogelijk.get(dimensie).cardinality()
                == ruimte.dimensies().get(dimensie).klassen().size();
    }

    private void loop(int begin) {
        if (begin == Diagram.BDD_FALSE) {
            return;
        }
        overgeslagen(0, dimensie(begin));
        Deque<Integer> teGaan = new ArrayDeque<>();
        Set<Integer> gezien = new HashSet<>();
        teGaan.add(begin);
        while (!teGaan.isEmpty()) {
            int knoop = teGaan.remove();
            if (Diagram.isUiteinde(knoop) || !gezien.add(knoop)) {
                continue;
            }
            int d = dimensie(knoop);
            for (int k = 0; k < ruimte.dimensies().get(d).klassen().size(); k++) {
                int verder = Wandeling.naar(ruimte, knoop, d, k);
                if (verder != Diagram.BDD_FALSE) {
                    mogelijk.get(d).set(k);
                    overgeslagen(d + 1, dimensie(verder));
                    teGaan.add(verder);
                }
            }
        }
    }

    /** A way that does not ask about a fact leaves every answer possible. */
    private void overgeslagen(int van, int tot) {
        for (int d = van; d < tot; d++) {
            mogelijk.get(d).set(0, ruimte.dimensies().get(d).klassen().size());
        }
    }

    private int dimensie(int knoop) {
        return Diagram.isUiteinde(knoop)
                ? ruimte.dimensies().size()
                : ruimte.dimensieVan(ruimte.diagram().variabele(knoop));
    }
}
