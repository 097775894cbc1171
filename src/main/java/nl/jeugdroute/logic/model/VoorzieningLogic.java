// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.rules.CatalogueEntry;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Voorziening logic: one provision of the catalogue: in which cases it is in play, and its fields then. */
final class VoorzieningLogic {

    private final LogicSpace space;
    private final CatalogueEntry entry;
    private final BDD wished;
    private final BDD fitsLeeftijd;
    private final Map<String, BDD> facts = new HashMap<>();
    private BDD suggested;

    VoorzieningLogic(FactSpace factSpace, Map<String, FieldLogic> factLogics, CatalogueEntry entry) {
        this.space = factSpace.space();
        this.entry = entry;
        this.wished = factSpace.contains("gewensteVoorzieningen", entry.code());
        this.suggested = space.alwaysFalse();
        this.fitsLeeftijd = space.anyOf(((FieldLogic.ValueFieldLogic) factLogics.get("leeftijd"))
                .when().entrySet().stream()
                        .filter(leeftijd -> entry.fits(
                                leeftijd.getKey() instanceof Number years ? Integer.valueOf(years.intValue()) : null))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    CatalogueEntry entry() {
        return entry;
    }

    void propose(BDD when) {
        suggested = suggested.or(when);
    }

    void establish(String fact, BDD when) {
        facts.merge(fact, when, BDD::or);
    }

    BDD inPlay() {
        return wished.or(suggested);
    }

    FieldLogic fact(String name) {
        return switch (name) {
            case "voorziening" -> FieldLogic.ValueFieldLogic.fixed(space, entry.code());
            case "voorziening.toegang" ->
                FieldLogic.ValueFieldLogic.fixed(space, entry.toegang().name());
            case "voorziening.beschikking" ->
                FieldLogic.ValueFieldLogic.fixed(space, entry.beschikking().name());
            case "voorziening.route" ->
                FieldLogic.ValueFieldLogic.fixed(
                        space, entry.route() == null ? "GEEN" : entry.route().name());
            case "voorziening.herkomst" -> herkomst();
            case "voorziening.aard" -> new FieldLogic.ListFieldLogic(space, nature(entry.nature()));
            case "voorziening.pastLeeftijd" -> FieldLogic.ValueFieldLogic.yesNo(space, fitsLeeftijd);
            default -> FieldLogic.ValueFieldLogic.yesNo(space, facts.getOrDefault(name, space.alwaysFalse()));
        };
    }

    private FieldLogic herkomst() {
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        when.put("GEWENST", wished);
        when.put("VOORGESTELD", wished.negate());
        return new FieldLogic.ValueFieldLogic(space, when);
    }

    private Map<String, BDD> nature(Set<String> nature) {
        return nature.stream().collect(Collectors.toMap(kind -> kind, kind -> space.truth()));
    }
}
