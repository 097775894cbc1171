// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Finds the cheapest point at which a statement holds: exact, not by trying. */
public final class Zoeker {

    private static final long ONMOGELIJK = Long.MAX_VALUE / 4;

    private final Ruimte ruimte;
    private final long[][] prijs;
    private final int[] goedkoopste;
    private final Map<Integer, Keuze> bekend = new HashMap<>();

    private record Keuze(long prijs, int plaats, int verder) {}

    /** @param prijs what it costs to give a fact an answer of this class; never negative */
    public Zoeker(Ruimte ruimte, Prijs prijs) {
        this.ruimte = ruimte;
        int aantal = ruimte.dimensies().size();
        this.prijs = new long[aantal][];
        this.goedkoopste = new int[aantal];
        for (int d = 0; d < aantal; d++) {
            int klassen = ruimte.dimensies().get(d).klassen().size();
            this.prijs[d] = new long[klassen];
            for (int k = 0; k < klassen; k++) {
                this.prijs[d][k] = prijs.van(d, k);
                if (this.prijs[d][k] < this.prijs[d][goedkoopste[d]]) {
                    goedkoopste[d] = k;
                }
            }
        }
    }

    /** What an answer costs. */
    @FunctionalInterface
    public interface Prijs {
        long van(int dimensie, int plaats);
    }

    /** What it costs to differ from a point: 1 for every other answer. */
    public static Zoeker dichtBij(Ruimte ruimte, Punt punt) {
        return new Zoeker(ruimte, (d, k) -> punt.plaats(d) == k ? 0 : 1);
    }

    /** The cheapest point at which the statement holds; of equally cheap ones the first in the order of the fields. */
    public Optional<Punt> zoek(BDD stelling) {
        int knoop = stelling.index();
        if (knoop == Diagram.BDD_FALSE) {
            return Optional.empty();
        }
        int[] plaatsen = goedkoopste.clone();
        while (!Diagram.isUiteinde(knoop)) {
            Keuze keuze = beste(knoop);
            plaatsen[dimensie(knoop)] = keuze.plaats();
            knoop = keuze.verder();
        }
        return Optional.of(ruimte.punt(Arrays.copyOf(plaatsen, plaatsen.length)));
    }

    private int dimensie(int knoop) {
        return ruimte.dimensieVan(ruimte.diagram().variabele(knoop));
    }

    /** The extra price, above what the cheapest answers cost anyway, of the best way on from this node. */
    private Keuze beste(int knoop) {
        Keuze eerder = bekend.get(knoop);
        if (eerder != null) {
            return eerder;
        }
        int d = dimensie(knoop);
        long laagste = prijs[d][goedkoopste[d]];
        Keuze beste = new Keuze(ONMOGELIJK, 0, Diagram.BDD_FALSE);
        for (int k = 0; k < prijs[d].length; k++) {
            int verder = Wandeling.naar(ruimte, knoop, d, k);
            long rest = verder == Diagram.BDD_TRUE
                    ? 0
                    : verder == Diagram.BDD_FALSE ? ONMOGELIJK : beste(verder).prijs();
            long totaal = Math.min(ONMOGELIJK, prijs[d][k] - laagste + rest);
            if (totaal < beste.prijs()) {
                beste = new Keuze(totaal, k, verder);
            }
        }
        bekend.put(knoop, beste);
        return beste;
    }
}
