// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * What statements come down to once the known facts of one case are filled in and only its open questions are left. Each
 * statement becomes a small diagram that asks questions as a whole, so that it can be counted and compared exactly. It only
 * reads the diagrams of the space and makes no new nodes there; so many threads may do this for one space at once.
 */
public final class Aanvulling {

    static final int ONWAAR = 0;
    static final int WAAR = 1;

    private final Ruimte ruimte;
    private final Punt bekend;
    private final List<Vraag> vragen;
    private final int[] vraagVan;
    private final List<Knoop> knopen = new ArrayList<>();
    private final Map<Knoop, Integer> nummers = new HashMap<>();
    private final Map<Integer, Integer> vertaald = new HashMap<>();
    private final Map<Long, Integer> gekozen = new HashMap<>();

    /** A question with where each answer leads; an end asks nothing and is told apart by its number. */
    record Knoop(int vraag, List<Integer> verder) {}

    /**
     * @param bekend the known facts; what it says of an open fact is not looked at
     * @param vragen the open facts, in the order of the space
     */
    public Aanvulling(Ruimte ruimte, Punt bekend, List<Vraag> vragen) {
        this.ruimte = ruimte;
        this.bekend = bekend;
        this.vragen = List.copyOf(vragen);
        this.vraagVan = new int[ruimte.dimensies().size()];
        Arrays.fill(vraagVan, -1);
        int vorige = -1;
        for (int v = 0; v < vragen.size(); v++) {
            for (int d : vragen.get(v).dimensies()) {
                if (d <= vorige) {
                    throw new IllegalArgumentException("questions must come in the order of the space");
                }
                vraagVan[d] = v;
                vorige = d;
            }
        }
        einde(ONWAAR);
        einde(WAAR);
    }

    /** The number of an end: 0 and 1 are false and true; a choice between statements has an end for each. */
    private int einde(int welk) {
        return nummer(new Knoop(vragen.size(), List.of(welk)));
    }

    private int nummer(Knoop knoop) {
        return nummers.computeIfAbsent(knoop, nieuw -> {
            knopen.add(nieuw);
            return knopen.size() - 1;
        });
    }

    public List<Vraag> vragen() {
        return vragen;
    }

    Knoop knoop(int nummer) {
        return knopen.get(nummer);
    }

    boolean isEinde(int nummer) {
        return knopen.get(nummer).vraag() == vragen.size();
    }

    /** The statement after the known facts. */
    public int van(BDD stelling) {
        return vertaal(stelling.index());
    }

    /** Whether the statement holds however the questions are answered. */
    public boolean altijd(int stelling) {
        return stelling == WAAR;
    }

    /** Whether there are answers with which the statement holds. */
    public boolean mogelijk(int stelling) {
        return stelling != ONWAAR;
    }

    private int vertaal(int begin) {
        int knoop = begin;
        while (!Diagram.isUiteinde(knoop) && vraagVan[dimensie(knoop)] < 0) {
            int d = dimensie(knoop);
            knoop = Wandeling.naar(ruimte, knoop, d, bekend.plaats(d));
        }
        if (Diagram.isUiteinde(knoop)) {
            return knoop == Diagram.BDD_TRUE ? WAAR : ONWAAR;
        }
        Integer eerder = vertaald.get(knoop);
        if (eerder != null) {
            return eerder;
        }
        int v = vraagVan[dimensie(knoop)];
        Vraag vraag = vragen.get(v);
        List<Integer> verder = new ArrayList<>(vraag.antwoorden().size());
        int vorigeStap = -1;
        for (Vraag.Keuze keuze : vraag.antwoorden()) {
            int stap = naar(knoop, vraag, keuze);
            verder.add(stap == vorigeStap ? verder.get(verder.size() - 1) : Integer.valueOf(vertaal(stap)));
            vorigeStap = stap;
        }
        int nummer = vraag(v, verder);
        vertaald.put(knoop, nummer);
        return nummer;
    }

    private int naar(int begin, Vraag vraag, Vraag.Keuze keuze) {
        int knoop = begin;
        int eerste = vraag.dimensies().get(0);
        int einde = eerste + vraag.dimensies().size();
        while (!Diagram.isUiteinde(knoop) && dimensie(knoop) < einde) {
            int d = dimensie(knoop);
            knoop = Wandeling.naar(ruimte, knoop, d, keuze.plaatsen().get(d - eerste));
        }
        return knoop;
    }

    private int dimensie(int knoop) {
        return ruimte.dimensieVan(ruimte.diagram().variabele(knoop));
    }

    private int vraag(int vraag, List<Integer> verder) {
        int eerste = verder.get(0);
        return verder.stream().allMatch(een -> een == eerste) ? eerste : nummer(new Knoop(vraag, List.copyOf(verder)));
    }

    /**
     * Which of these statements holds, for statements that exclude each other and together always hold. Its ends are told
     * apart by {@link #welk}.
     */
    public int keuze(List<Integer> stellingen) {
        int rest = einde(2 + stellingen.size());
        for (int i = stellingen.size() - 1; i >= 0; i--) {
            gekozen.clear();
            rest = kies(stellingen.get(i), einde(2 + i), rest);
        }
        return rest;
    }

    /** Which statement of the choice an end stands for. */
    int welk(int einde) {
        return knopen.get(einde).verder().get(0) - 2;
    }

    private int kies(int stelling, int dan, int anders) {
        if (stelling == WAAR || stelling == ONWAAR) {
            return stelling == WAAR ? dan : anders;
        }
        long sleutel = ((long) stelling << 32) | anders;
        Integer eerder = gekozen.get(sleutel);
        if (eerder != null) {
            return eerder;
        }
        Knoop als = knopen.get(stelling);
        Knoop zo = knopen.get(anders);
        int v = Math.min(als.vraag(), zo.vraag());
        int aantal = vragen.get(v).antwoorden().size();
        List<Integer> verder = new ArrayList<>(aantal);
        for (int k = 0; k < aantal; k++) {
            verder.add(kies(
                    als.vraag() == v ? als.verder().get(k) : stelling,
                    dan,
                    zo.vraag() == v ? zo.verder().get(k) : anders));
        }
        int nummer = vraag(v, verder);
        gekozen.put(sleutel, nummer);
        return nummer;
    }

    /** The questions whose answer can still make a difference to one of these. */
    public BitSet hangtAfVan(Iterable<Integer> stellingen) {
        BitSet gezien = new BitSet();
        BitSet hangtAf = new BitSet();
        stellingen.forEach(stelling -> bezoek(stelling, gezien, hangtAf));
        return hangtAf;
    }

    private void bezoek(int nummer, BitSet gezien, BitSet hangtAf) {
        if (gezien.get(nummer) || isEinde(nummer)) {
            return;
        }
        gezien.set(nummer);
        Knoop knoop = knopen.get(nummer);
        hangtAf.set(knoop.vraag());
        knoop.verder().forEach(verder -> bezoek(verder, gezien, hangtAf));
    }
}
