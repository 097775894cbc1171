// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Rijformule;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Gevolg;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** What each row adds that no other row concludes as well. A reason is always added; here it is about the outcome. */
final class Bijdrage {

    private final Regelmodel model;
    private final Map<Sleutel, Map<String, BDD>> perConclusie = new TreeMap<>();

    Bijdrage(Regelmodel model) {
        this.model = model;
        for (Rijformule rij : model.rijen()) {
            if (!rij.vuurt().isContradiction()) {
                for (Gevolg gevolg : rij.rij().gevolgen()) {
                    perConclusie
                            .computeIfAbsent(sleutel(gevolg, rij.voorziening()), s -> new TreeMap<>())
                            .merge(rij.rij().regel().id(), rij.vuurt(), BDD::or);
                }
            }
        }
    }

    /** The same route or action is one outcome, whichever provision led to it. */
    private Sleutel sleutel(Gevolg gevolg, @Nullable String voorziening) {
        boolean perVoorziening = gevolg.soort() == Soort.BESCHIKKING
                || gevolg.soort() == Soort.WIE_BESLIST
                || gevolg.soort() == Soort.FEIT
                        && model.set()
                                .velden()
                                .veld(gevolg.waarde())
                                .filter(veld -> veld.onderwerp() == Onderwerp.VOORZIENING)
                                .isPresent();
        return new Sleutel(gevolg.soort(), gevolg.waarde(), perVoorziening ? voorziening : null);
    }

    /** Whether one of the conclusions of this row ever makes a difference. */
    boolean telt(Rijformule rij) {
        return rij.rij().gevolgen().stream()
                .anyMatch(gevolg ->
                        !alleenVan(rij, sleutel(gevolg, rij.voorziening())).isContradiction());
    }

    private BDD alleenVan(Rijformule rij, Sleutel sleutel) {
        BDD alleen =
                rij.vuurt().and(model.ruimte().eenVan(anderen(sleutel, rij)).negate());
        for (Sleutel zwaarder : zwaarder(sleutel)) {
            if (alleen.isContradiction()) {
                return alleen;
            }
            alleen = alleen.and(model.ruimte().eenVan(anderen(zwaarder, null)).negate());
        }
        return alleen;
    }

    private List<BDD> anderen(Sleutel sleutel, @Nullable Rijformule behalve) {
        List<BDD> anderen = new ArrayList<>();
        perConclusie.getOrDefault(sleutel, Map.of()).forEach((id, vuurt) -> {
            if (behalve == null || !id.equals(behalve.rij().regel().id())) {
                anderen.add(vuurt);
            }
        });
        return anderen;
    }

    /** Conclusions beside which this one is not seen: a heavier urgency, a stronger form of the same route. */
    private List<Sleutel> zwaarder(Sleutel sleutel) {
        List<Sleutel> zwaarder = new ArrayList<>();
        switch (sleutel.soort()) {
            case URGENTIE -> {
                for (Urgentie urgentie : Urgentie.values()) {
                    if (urgentie.compareTo(Urgentie.valueOf(sleutel.waarde())) < 0) {
                        zwaarder.add(new Sleutel(Soort.URGENTIE, urgentie.name(), null));
                    }
                }
            }
            case COORDINATIE -> {
                for (Coordinatie coordinatie : Coordinatie.values()) {
                    if (coordinatie.compareTo(Coordinatie.valueOf(sleutel.waarde())) < 0) {
                        zwaarder.add(new Sleutel(Soort.COORDINATIE, coordinatie.name(), null));
                    }
                }
            }
            case ROUTE -> {
                List<Rangplaats> rangorde = model.uitkomst().rangorde();
                rangorde.stream()
                        .filter(plaats -> plaats.code().equals(sleutel.waarde()))
                        .forEach(plaats -> rangorde.stream()
                                .filter(ander ->
                                        ander.route() == plaats.route() && ander.vormvolgorde() < plaats.vormvolgorde())
                                .forEach(ander -> zwaarder.add(new Sleutel(Soort.ROUTE, ander.code(), null))));
            }
            default -> {
                // every other conclusion shows beside whatever else there is
            }
        }
        return zwaarder;
    }
}
