// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.PhaseTables.GatheringExpression;
import nl.jeugdroute.exchange.dmn.model.DmnInput;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.RuleSubject;

/**
 * DMN facts: the fields that conditions read: facts of the case become input, everything that follows from rows becomes
 * a decision. A field that nobody reads does not come into the model.
 */
public final class DmnFacts {

    /** The provision a row is about, inside a table that is asked for each of them. */
    static final String VOORZIENING = "voorziening";

    /** The provisions in play, with one empty one at the end. */
    static final String IN_VIEW = "voorzieningen_in_beeld";

    /** No urgency was concluded; unlike any urgency, so that no condition takes it for one. */
    static final String NO_URGENTIE = "GEEN";

    private static final String URGENTIE = "urgentie";

    private final RuleSet ruleSet;
    private final PhaseTables parts;
    private final PartialDmnModel state;

    public DmnFacts(RuleSet ruleSet, PhaseTables parts, PartialDmnModel state) {
        this.ruleSet = ruleSet;
        this.parts = parts;
        this.state = state;
    }

    /** DMN fact reading: how a column reads a field. */
    record DmnFactReading(String feel, String type, SortedSet<String> reads) {

        DmnFactReading(String feel, String type, String reads) {
            this(feel, type, new TreeSet<>(List.of(reads)));
        }
    }

    DmnFactReading read(String name) {
        FactDefinition fact = ruleSet.facts().fact(name).orElseThrow();
        String feel = name.equals(URGENTIE) ? "zwaarste_urgentie" : Feel.name(name);
        if (fact.subject() == RuleSubject.VOORZIENING) {
            return ofVoorziening(name, fact);
        }
        if (ruleSet.casusFacts().has(name)) {
            String type = type(fact);
            state.add(new DmnInput(feel, name, type));
            return new DmnFactReading(feel, type, feel);
        }
        if (!state.has(feel)) {
            derive(name, feel);
        }
        return new DmnFactReading(feel, derivedType(fact), feel);
    }

    private DmnFactReading ofVoorziening(String name, FactDefinition fact) {
        String property = name.equals(VOORZIENING) ? "code" : name.substring(name.indexOf('.') + 1);
        if (DmnVoorzieningTable.PROPERTIES.contains(property)) {
            return new DmnFactReading(VOORZIENING + "." + property, derivedType(fact), new TreeSet<>());
        }
        String codes = Feel.name(name);
        if (!state.has(codes)) {
            state.addDecision(codes, "Voorzieningen met " + name, PartialDmnModel.TEXTS, parts.voorzieningenWith(name));
        }
        return new DmnFactReading(
                "if list contains(" + codes + ", " + VOORZIENING + ".code) then \"JA\" else \"NEE\"",
                PartialDmnModel.YES_NO,
                codes);
    }

    private String type(FactDefinition fact) {
        String name = "t_" + Feel.name(fact.name());
        return switch (fact.kind()) {
            case NUMBER -> DmnType.NUMBER;
            case YES_NO -> PartialDmnModel.YES_NO;
            case CHOICE -> state.addChoice(name, fact.values());
            case SET -> state.add(DmnType.list(name + "_lijst", state.addChoice(name, fact.values())));
        };
    }

    private static String derivedType(FactDefinition fact) {
        return switch (fact.kind()) {
            case NUMBER -> DmnType.NUMBER;
            case YES_NO -> PartialDmnModel.YES_NO;
            case CHOICE -> DmnType.TEXT;
            case SET -> PartialDmnModel.TEXTS;
        };
    }

    private void derive(String name, String feel) {
        switch (name) {
            case "leefgebieden.aantal" -> {
                String leefgebieden = read("leefgebieden.leefgebied").feel();
                state.addDecision(
                        feel,
                        "Aantal verschillende leefgebieden",
                        DmnType.NUMBER,
                        "count(distinct values(" + leefgebieden + "))",
                        List.of(leefgebieden));
            }
            case "routes" -> routes(feel);
            case "geenRoute" -> defineNoRoute(feel);
            case "regievoerders.aantal" -> DmnRouteTables.regievoerders(ruleSet, state, feel, namedRoutes());
            case URGENTIE -> urgentie(feel);
            case "voorzieningen" ->
                state.addDecision(
                        feel,
                        "Codes van de voorzieningen in beeld",
                        PartialDmnModel.TEXTS,
                        "(" + IN_VIEW + ".code)[item != null]",
                        List.of(IN_VIEW));
            case "beschikkingen" ->
                state.addDecision(
                        feel,
                        "Geconcludeerde beschikkingen",
                        PartialDmnModel.TEXTS,
                        parts.values(ConclusionKind.BESCHIKKING));
            case "verlopen" ->
                state.addDecision(
                        feel,
                        "Of het pakket verlopen is",
                        PartialDmnModel.YES_NO,
                        ruleSet.reference().status() == RuleSetStatus.VERLOPEN ? "\"JA\"" : "\"NEE\"",
                        List.of());
            default -> state.addDecision(feel, "Feit: " + name, PartialDmnModel.YES_NO, parts.established(name));
        }
    }

    /** A row may ask for a route in one form or in any form. */
    private void routes(String feel) {
        String withoutVorm = "routes_zonder_vorm";
        state.addDecision(
                withoutVorm,
                "Routes met een vorm, zonder die vorm",
                PartialDmnModel.TEXTS,
                "for c in " + namedRoutes() + "[contains(item, \"(\")] return substring before(c, \"(\")",
                List.of(namedRoutes()));
        state.addDecision(
                feel,
                "Routes, met en zonder vorm",
                PartialDmnModel.TEXTS,
                "concatenate(" + namedRoutes() + ", " + withoutVorm + ")",
                List.of(namedRoutes(), withoutVorm));
    }

    /** Every route that rows conclude, with its form. */
    String namedRoutes() {
        String name = "genoemde_routes";
        if (!state.has(name)) {
            state.addDecision(name, "Geconcludeerde routes", PartialDmnModel.TEXTS, parts.values(ConclusionKind.ROUTE));
        }
        return name;
    }

    /** Rows that wait for this fact do not count: they give a route because no other did. */
    private void defineNoRoute(String feel) {
        GatheringExpression routes = parts.values(
                ConclusionKind.ROUTE,
                part -> part.rows().stream()
                        .filter(row -> row.concludes(ConclusionKind.ROUTE))
                        .noneMatch((DecisionRow row) -> row.reads("geenRoute")));
        state.addDecision(
                feel,
                "Of geen enkele andere rij een route geeft",
                PartialDmnModel.YES_NO,
                "if count(" + routes.feel() + ") = 0 then \"JA\" else \"NEE\"",
                routes.reads());
    }

    private void urgentie(String feel) {
        String all = "genoemde_urgenties";
        state.addDecision(
                all, "Geconcludeerde urgenties", PartialDmnModel.TEXTS, parts.values(ConclusionKind.URGENTIE));
        state.addDecision(
                feel,
                "De zwaarste urgentie",
                DmnType.TEXT,
                strongest(all, List.of(Urgentie.values()), NO_URGENTIE),
                List.of(all));
    }

    /** The first of these values that the list holds. */
    static String strongest(String list, List<? extends Enum<?>> values, String fallback) {
        return values.stream()
                .map(value -> "if list contains(" + list + ", " + Feel.text(value.name()) + ") then "
                        + Feel.text(value.name()) + " else ")
                .collect(Collectors.joining("", "", Feel.text(fallback)));
    }
}
