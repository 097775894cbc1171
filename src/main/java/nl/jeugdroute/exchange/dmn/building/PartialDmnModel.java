// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.model.DmnExpression;
import nl.jeugdroute.exchange.dmn.model.DmnInput;
import nl.jeugdroute.exchange.dmn.model.DmnKnowledgeModel;
import nl.jeugdroute.exchange.dmn.model.DmnLogic;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.Column;

/** Partial DMN model: the model so far. Everything has one name; what is asked for twice is made once. */
public final class PartialDmnModel {

    /** A list of texts. */
    static final String TEXTS = "tTeksten";

    /** Yes or no. */
    static final String YES_NO = "tJaNee";

    private final Map<String, DmnType> types = new LinkedHashMap<>();
    private final Map<String, DmnInput> input = new LinkedHashMap<>();
    private final List<DmnKnowledgeModel> knowledge = new ArrayList<>();
    private final Map<String, DmnDecision> decisions = new LinkedHashMap<>();

    public PartialDmnModel() {
        add(DmnType.list(TEXTS, DmnType.TEXT));
        addChoice(YES_NO, List.of("JA", "NEE"));
    }

    String add(DmnType type) {
        types.putIfAbsent(type.name(), type);
        return type.name();
    }

    /** A type with a closed list of values. */
    String addChoice(String name, List<String> values) {
        return add(DmnType.choice(name, values.stream().map(Feel::text).toList()));
    }

    void add(DmnInput fact) {
        input.putIfAbsent(fact.name(), fact);
    }

    void add(DmnKnowledgeModel table) {
        knowledge.add(table);
    }

    void add(DmnDecision decision) {
        if (decisions.put(decision.name(), decision) != null || input.containsKey(decision.name())) {
            throw new IllegalStateException("two parts of the model are called " + decision.name());
        }
    }

    void addDecision(String name, String title, String type, DmnLogic logic, Collection<String> reads) {
        add(new DmnDecision(name, title, type, logic, reads));
    }

    void addDecision(String name, String title, String type, String feel, Collection<String> reads) {
        addDecision(name, title, type, new DmnExpression(feel), reads);
    }

    void addDecision(String name, String title, String type, PhaseTables.GatheringExpression values) {
        addDecision(name, title, type, values.feel(), values.reads());
    }

    /** A decision with all that rows conclude of a kind; gives its name. */
    String addNamed(String name, ConclusionKind kind, PhaseTables parts) {
        addDecision(name, "Geconcludeerd: " + Column.concluding(kind), TEXTS, parts.values(kind));
        return name;
    }

    boolean has(String name) {
        return decisions.containsKey(name) || input.containsKey(name);
    }

    public DmnModel model(String name, String explanation, String origin) {
        return new DmnModel(
                name,
                explanation,
                origin,
                List.copyOf(types.values()),
                List.copyOf(input.values()),
                knowledge,
                List.copyOf(decisions.values()));
    }
}
