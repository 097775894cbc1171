// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.LeefgebiedVermelding;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** The space of all cases of a pack, and the way from a case to its point in it. */
public final class Feitenruimte {

    /** Unborn: an age of its own, for a case has no other age then. */
    public static final String ONGEBOREN = "ONGEBOREN";

    /** The element of a list that stands for every element no row names. */
    public static final String REST = "overig";

    private static final Map<String, Casusveld> LEZERS = lezers();

    private final Ruimte ruimte;
    private final Map<String, List<Integer>> perVeld = new HashMap<>();
    private final Map<String, Integer> perNaam = new HashMap<>();

    private final Map<String, Indeling> indelingen;

    Feitenruimte(List<Dimensie> dimensies, Map<String, Indeling> indelingen, Grens grens) {
        this.indelingen = Map.copyOf(indelingen);
        this.ruimte = new Ruimte(dimensies, grens);
        for (int d = 0; d < dimensies.size(); d++) {
            perVeld.computeIfAbsent(dimensies.get(d).veld(), veld -> new ArrayList<>())
                    .add(d);
            perNaam.put(dimensies.get(d).naam(), d);
        }
    }

    private static Map<String, Casusveld> lezers() {
        Map<String, Casusveld> lezers = new HashMap<>();
        Casusvelden.alle().forEach(veld -> lezers.put(veld.pad(), veld));
        return lezers;
    }

    public Ruimte ruimte() {
        return ruimte;
    }

    /** The dimensions of a fact; none when no row reads it. */
    public List<Integer> dimensies(String veld) {
        return perVeld.getOrDefault(veld, List.of());
    }

    /** The dimension of one element of a list, if a row reads it. */
    @Nullable
    Integer element(String veld, String element) {
        return perNaam.get(veld + ":" + element);
    }

    /** The statement that a list holds this element. */
    BDD bevat(String veld, String element) {
        Integer dimensie = element(veld, element);
        return dimensie == null ? ruimte.onwaar() : ruimte.is(dimensie, 1);
    }

    /** The point of a case. */
    public Punt punt(Casus casus) {
        return ruimte.punt(IntStream.range(0, ruimte.dimensies().size())
                .map(d -> plaats(ruimte.dimensies().get(d), casus))
                .toArray());
    }

    private int plaats(Dimensie dimensie, Casus casus) {
        return switch (dimensie.veld()) {
            case "leeftijd" ->
                casus.ongeboren()
                        ? dimensie.klassen().size() - 1
                        : waarde(dimensie, LEZERS.get("leeftijd").lezer().apply(casus));
            case "leefgebieden" ->
                casus.leefgebieden().stream().map(Feitenruimte::naam).anyMatch(naam -> naam.equals(dimensie.element()))
                        ? 1
                        : 0;
            default -> waarde(dimensie, LEZERS.get(dimensie.veld()).lezer().apply(casus));
        };
    }

    static String naam(LeefgebiedVermelding vermelding) {
        return vermelding.leefgebied() + "/" + vermelding.betreft();
    }

    private int waarde(Dimensie dimensie, @Nullable Object waarde) {
        if (dimensie.element() == null) {
            return indelingen.get(dimensie.veld()).plaats(dimensie, waarde);
        }
        return waarde instanceof Set<?> lijst
                        && dimensie.klassen().get(1).leden().stream().anyMatch(lijst::contains)
                ? 1
                : 0;
    }

    /** The elements of a list that the point holds, one for each group of elements that rows cannot tell apart. */
    Set<String> elementen(String veld, Punt punt) {
        Set<String> elementen = new LinkedHashSet<>();
        for (int d : dimensies(veld)) {
            if (punt.plaats(d) == 1) {
                elementen.add(String.valueOf(
                        ruimte.dimensies().get(d).klassen().get(1).waarde()));
            }
        }
        return new TreeSet<>(elementen);
    }
}
