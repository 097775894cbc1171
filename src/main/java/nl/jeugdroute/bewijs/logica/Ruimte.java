// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;

/**
 * Every combination of facts a case can have, and statements about them. An answer with k classes takes k-1 variables,
 * asked in turn until one is true; so every assignment is a case, and no statement can hold by way of an impossible one.
 * Not safe for use by more than one thread at a time.
 */
public final class Ruimte {

    private final List<Dimensie> dimensies;
    private final int[] dimensieVan;
    private final FormulaFactory formules = new FormulaFactory();
    private final List<Variable> variabelen;
    private final Diagram diagram;
    private final List<List<BDD>> antwoorden = new ArrayList<>();

    public Ruimte(List<Dimensie> dimensies, Grens grens) {
        this.dimensies = List.copyOf(dimensies);
        this.dimensieVan = IntStream.range(0, dimensies.size())
                .flatMap(d -> IntStream.generate(() -> d).limit(dimensies.get(d).variabelen()))
                .toArray();
        this.variabelen = IntStream.range(0, dimensieVan.length)
                .mapToObj(v -> formules.variable("v" + v))
                .toList();
        this.diagram = new Diagram(formules, variabelen, grens);
        dimensies.forEach(dimensie -> antwoorden.add(ladder(dimensie)));
    }

    private List<BDD> ladder(Dimensie dimensie) {
        List<BDD> klassen = new ArrayList<>();
        BDD nogNiet = waar();
        for (int k = 0; k < dimensie.variabelen(); k++) {
            BDD deze = BDDFactory.build(variabelen.get(dimensie.eerste() + k), diagram);
            klassen.add(nogNiet.and(deze));
            nogNiet = nogNiet.and(deze.negate());
        }
        klassen.add(nogNiet);
        return klassen;
    }

    public List<Dimensie> dimensies() {
        return dimensies;
    }

    /** The statement that always holds. */
    public BDD waar() {
        return diagram.constante(true);
    }

    /** The statement that never holds. */
    public BDD onwaar() {
        return diagram.constante(false);
    }

    /** The statement that a fact has a value of this class. */
    public BDD is(int dimensie, int plaats) {
        return antwoorden.get(dimensie).get(plaats);
    }

    /** At least one of these. */
    public BDD eenVan(Collection<BDD> stellingen) {
        return stellingen.stream().reduce(onwaar(), BDD::or);
    }

    /** The statement that the case is exactly this point in these dimensions. */
    public BDD precies(Punt punt, IntStream welke) {
        return welke.mapToObj(d -> is(d, punt.plaats(d))).reduce(waar(), BDD::and);
    }

    /** The statement after one fact has been given this answer: what is left to ask no longer mentions the fact. */
    public BDD gegeven(BDD stelling, int dimensie, int plaats) {
        Dimensie d = dimensies.get(dimensie);
        List<org.logicng.formulas.Literal> vast = new ArrayList<>();
        for (int k = 0; k < d.variabelen(); k++) {
            vast.add(formules.literal(variabelen.get(d.eerste() + k).name(), k == plaats));
        }
        return vast.isEmpty() ? stelling : diagram.houd(stelling.restrict(vast));
    }

    /** Whether there is an answer to this fact with which the statement holds. */
    public BDD mogelijk(BDD stelling, int dimensie) {
        Dimensie d = dimensies.get(dimensie);
        return d.variabelen() == 0
                ? stelling
                : diagram.houd(stelling.exists(variabelen.subList(d.eerste(), d.eerste() + d.variabelen())));
    }

    /** Whether the statement holds for this point. */
    public boolean geldt(BDD stelling, Punt punt) {
        int knoop = stelling.index();
        while (!Diagram.isUiteinde(knoop)) {
            int variabele = diagram.variabele(knoop);
            Dimensie d = dimensies.get(dimensieVan[variabele]);
            boolean waar = punt.plaats(dimensieVan[variabele]) == variabele - d.eerste();
            knoop = waar ? diagram.waar(knoop) : diagram.onwaar(knoop);
        }
        return knoop == Diagram.BDD_TRUE;
    }

    /** The dimensions a statement depends on, in order. */
    public List<Integer> hangtAfVan(BDD stelling) {
        return stelling.support().stream()
                .map(v -> dimensieVan[diagram.getIndexForVariable(v)])
                .distinct()
                .sorted()
                .toList();
    }

    /** Number of different cases in the space. */
    public BigInteger omvang() {
        return dimensies.stream().map(Dimensie::omvang).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** Number of variables. */
    public int aantalVariabelen() {
        return variabelen.size();
    }

    /** Number of nodes made so far. */
    public long aantalKnopen() {
        return diagram.gemaakt();
    }

    Diagram diagram() {
        return diagram;
    }

    int dimensieVan(int variabele) {
        return dimensieVan[variabele];
    }

    /** The point where every fact has its default. */
    public Punt leeg() {
        return punt(dimensies.stream().mapToInt(Dimensie::standaard).toArray());
    }

    /** The point with these places. */
    public Punt punt(int... plaatsen) {
        if (plaatsen.length != dimensies.size()) {
            throw new IllegalArgumentException(
                    plaatsen.length + " places for " + dimensies.size() + " dimensions; give one for each");
        }
        return new Punt(plaatsen);
    }
}
