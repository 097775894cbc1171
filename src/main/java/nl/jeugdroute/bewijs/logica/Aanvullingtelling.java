// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Counts exactly over every way in which the open questions of one case can be answered. */
public final class Aanvullingtelling {

    private final Aanvulling aanvulling;
    private final BigInteger[] vanaf;
    private final Map<Integer, BigInteger> waar = new HashMap<>();
    private final Map<Integer, BitSet> uitkomsten = new HashMap<>();
    private final Map<List<Integer>, BigInteger> samen = new HashMap<>();
    private final List<Map<Integer, BigInteger>> bereikt = new ArrayList<>();
    private final List<Map<Integer, BigInteger>> tussen = new ArrayList<>();

    public Aanvullingtelling(Aanvulling aanvulling) {
        this.aanvulling = aanvulling;
        int aantal = aanvulling.vragen().size();
        this.vanaf = new BigInteger[aantal + 1];
        vanaf[aantal] = BigInteger.ONE;
        for (int v = 0; v <= aantal; v++) {
            tussen.add(new HashMap<>());
        }
        for (int v = aantal - 1; v >= 0; v--) {
            vanaf[v] = vanaf[v + 1].multiply(aanvulling.vragen().get(v).omvang());
        }
    }

    /** In how many ways the questions can be answered. */
    public BigInteger aantal() {
        return vanaf[0];
    }

    /** The share of the answers with which a statement holds. */
    public Aandeel aandeel(int stelling) {
        return new Aandeel(onder(stelling).multiply(vanaf[0]).divide(vanaf[vraag(stelling)]), vanaf[0]);
    }

    private int vraag(int nummer) {
        return aanvulling.knoop(nummer).vraag();
    }

    private BigInteger onder(int nummer) {
        if (aanvulling.isEinde(nummer)) {
            return nummer == Aanvulling.WAAR ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger eerder = waar.get(nummer);
        if (eerder != null) {
            return eerder;
        }
        BigInteger totaal = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> een : gewichten(nummer).entrySet()) {
            int verder = een.getKey();
            totaal = totaal.add(
                    een.getValue().multiply(onder(verder)).multiply(tussen(vraag(nummer) + 1, vraag(verder))));
        }
        waar.put(nummer, totaal);
        return totaal;
    }

    /** Where the answers lead, with how many values lead there. */
    private Map<Integer, BigInteger> gewichten(int nummer) {
        Aanvulling.Knoop knoop = aanvulling.knoop(nummer);
        List<Vraag.Keuze> antwoorden = aanvulling.vragen().get(knoop.vraag()).antwoorden();
        Map<Integer, BigInteger> gewichten = new HashMap<>();
        for (int k = 0; k < antwoorden.size(); k++) {
            gewichten.merge(knoop.verder().get(k), antwoorden.get(k).gewicht(), BigInteger::add);
        }
        return gewichten;
    }

    /**
     * The share of the answers to all other questions with which the answer to this one makes a difference.
     *
     * @param keuze what is chosen between; the same for every question to one telling
     */
    public Aandeel verschil(int keuze, int vraag) {
        if (bereikt.isEmpty()) {
            bereik(keuze);
        }
        BigInteger verschil = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> hier : bereikt.get(vraag).entrySet()) {
            TreeSet<Integer> verder =
                    new TreeSet<>(aanvulling.knoop(hier.getKey()).verder());
            verschil = verschil.add(hier.getValue().multiply(vanaf[vraag + 1].subtract(eens(verder, vraag + 1))));
        }
        return new Aandeel(
                verschil, vanaf[0].divide(aanvulling.vragen().get(vraag).omvang()));
    }

    /** In how many ways the questions before it lead to each node, question by question. */
    private void bereik(int begin) {
        int aantal = aanvulling.vragen().size();
        for (int v = 0; v <= aantal; v++) {
            bereikt.add(new HashMap<>());
        }
        bereikt.get(vraag(begin)).put(begin, tussen(0, vraag(begin)));
        for (int v = 0; v < aantal; v++) {
            for (Map.Entry<Integer, BigInteger> hier : bereikt.get(v).entrySet()) {
                for (Map.Entry<Integer, BigInteger> een :
                        gewichten(hier.getKey()).entrySet()) {
                    int daar = vraag(een.getKey());
                    BigInteger wegen = hier.getValue().multiply(een.getValue()).multiply(tussen(v + 1, daar));
                    bereikt.get(daar).merge(een.getKey(), wegen, BigInteger::add);
                }
            }
        }
    }

    /** In how many ways the questions from the one up to the other can be answered. */
    private BigInteger tussen(int van, int tot) {
        return tussen.get(van).computeIfAbsent(tot, einde -> vanaf[van].divide(vanaf[einde]));
    }

    private BitSet uitkomsten(int nummer) {
        BitSet eerder = uitkomsten.get(nummer);
        if (eerder != null) {
            return eerder;
        }
        BitSet alle = new BitSet();
        if (aanvulling.isEinde(nummer)) {
            alle.set(nummer);
        } else {
            aanvulling.knoop(nummer).verder().forEach(verder -> alle.or(uitkomsten(verder)));
        }
        uitkomsten.put(nummer, alle);
        return alle;
    }

    /** Where all of these come to the same. */
    private BigInteger eens(TreeSet<Integer> nummers, int vanVraag) {
        if (nummers.size() == 1) {
            return vanaf[vanVraag];
        }
        BitSet gedeeld = new BitSet();
        gedeeld.or(uitkomsten(nummers.first()));
        nummers.forEach(nummer -> gedeeld.and(uitkomsten(nummer)));
        if (gedeeld.isEmpty()) {
            return BigInteger.ZERO;
        }
        int hier =
                nummers.stream().mapToInt(Aanvullingtelling.this::vraag).min().orElseThrow();
        List<Integer> sleutel = new ArrayList<>(nummers);
        BigInteger bekend = samen.get(sleutel);
        if (bekend == null) {
            bekend = BigInteger.ZERO;
            List<Vraag.Keuze> antwoorden = aanvulling.vragen().get(hier).antwoorden();
            for (int k = 0; k < antwoorden.size(); k++) {
                TreeSet<Integer> verder = new TreeSet<>();
                for (int nummer : nummers) {
                    verder.add(
                            vraag(nummer) == hier
                                    ? aanvulling.knoop(nummer).verder().get(k)
                                    : Integer.valueOf(nummer));
                }
                bekend = bekend.add(antwoorden.get(k).gewicht().multiply(eens(verder, hier + 1)));
            }
            samen.put(sleutel, bekend);
        }
        return bekend.multiply(tussen(vanVraag, hier));
    }
}
