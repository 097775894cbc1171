// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.redenering.Keuze;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Beoordeling;
import nl.jeugdroute.triage.Triage;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Holds what Drools concludes about a case against what the logic says about it. */
final class Tegenlezing {

    private final Regelset set;
    private final Regelmodel model;
    private final SortedMap<String, BDD> stellingen = new TreeMap<>();

    Tegenlezing(Regelset set) {
        this(set, Regelmodel.van(set, List.of(), Grens.RUIM));
    }

    Tegenlezing(Regelset set, Regelmodel model) {
        this.set = set;
        this.model = model;
        model.conclusies().forEach((sleutel, wanneer) -> stellingen.merge(tekst(sleutel), wanneer, BDD::or));
        model.rijen().stream()
                .filter(rij -> !rij.vuurt().isContradiction())
                .forEach(rij -> stellingen.merge("rij " + rij.rij().regel().id(), rij.vuurt(), BDD::or));
        model.inBeeld().forEach((code, wanneer) -> stellingen.put("in beeld " + code, wanneer));
        model.uitkomst().besluit().forEach((code, wanneer) -> stellingen.put("route " + code, wanneer));
        model.uitkomst().hoofdroute().forEach((code, wanneer) -> stellingen.put("hoofdroute " + code, wanneer));
        model.uitkomst().niveau().forEach((niveau, wanneer) -> stellingen.put("niveau " + niveau, wanneer));
    }

    private static String tekst(Sleutel sleutel) {
        return sleutel.soort() + " " + sleutel.waarde()
                + (sleutel.voorziening() == null ? "" : " voor " + sleutel.voorziening());
    }

    /** What the two do not agree on, or nothing. */
    Optional<String> verschil(Casus casus) {
        SortedSet<String> drools = volgensDrools(casus);
        SortedSet<String> logica = volgensLogica(casus);
        if (drools.equals(logica)) {
            return Optional.empty();
        }
        SortedSet<String> alleenDrools = new TreeSet<>(drools);
        alleenDrools.removeAll(logica);
        SortedSet<String> alleenLogica = new TreeSet<>(logica);
        alleenLogica.removeAll(drools);
        return Optional.of("alleen Drools " + alleenDrools + ", alleen logica " + alleenLogica);
    }

    /** The same with the smallest case that shows it in front: facts are left out as long as the two still differ. */
    Optional<String> verteld(Casus casus) {
        if (verschil(casus).isEmpty()) {
            return Optional.empty();
        }
        Casusbeeld kleinste = Casusbeeld.van(model.feiten(), model.feiten().punt(casus));
        if (verschil(kleinste.casus(casus.gemeente())).isEmpty()) {
            // Within one class of values the two differ; no smaller case tells it apart.
            return Optional.of(casus + ": " + verschil(casus).orElseThrow());
        }
        boolean kleiner = true;
        while (kleiner) {
            kleiner = false;
            for (String veld : List.copyOf(kleinste.feiten().keySet())) {
                Map<String, String> minder = new LinkedHashMap<>(kleinste.feiten());
                minder.remove(veld);
                if (verschil(new Casusbeeld(minder).casus(casus.gemeente())).isPresent()) {
                    kleinste = new Casusbeeld(minder);
                    kleiner = true;
                }
            }
        }
        return Optional.of(kleinste.cel() + ": "
                + verschil(kleinste.casus(casus.gemeente())).orElseThrow());
    }

    private SortedSet<String> volgensLogica(Casus casus) {
        Punt punt = model.feiten().punt(casus);
        SortedSet<String> gelden = new TreeSet<>();
        for (Map.Entry<String, BDD> stelling : stellingen.entrySet()) {
            if (model.ruimte().geldt(stelling.getValue(), punt)) {
                gelden.add(stelling.getKey());
            }
        }
        return gelden;
    }

    private SortedSet<String> volgensDrools(Casus casus) {
        Beoordeling beoordeling = Triage.beoordeel(casus, set);
        SortedSet<String> gelden = new TreeSet<>();
        List<String> beslisrijen = new ArrayList<>();
        set.beslisrijen().forEach(rij -> beslisrijen.add(rij.regel().id()));
        beoordeling.conclusies().stream()
                .filter(conclusie -> conclusie.soort() != Soort.PARAMETER && conclusie.soort() != Soort.NIVEAU)
                .forEach(conclusie -> {
                    gelden.add(tekst(new Sleutel(conclusie.soort(), conclusie.waarde(), conclusie.voorziening())));
                    if (beslisrijen.contains(conclusie.regel().id())) {
                        gelden.add("rij " + conclusie.regel().id());
                    }
                });
        beoordeling.keuzes().stream().map(Keuze::code).forEach(code -> gelden.add("in beeld " + code));
        beoordeling.routes().stream().map(Rangplaats::code).forEach(code -> gelden.add("route " + code));
        gelden.add("hoofdroute " + beoordeling.routes().get(0).code());
        beoordeling.definities().stream()
                .filter(Niveauomschrijving.class::isInstance)
                .forEach(niveau -> gelden.add(
                        "niveau " + ((Niveauomschrijving) niveau).niveau().niveau()));
        return gelden;
    }
}
