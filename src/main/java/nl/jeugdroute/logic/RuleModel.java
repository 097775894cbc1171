// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.ConclusionValue;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.model.AdviesFields;
import nl.jeugdroute.logic.model.FactSpaceBuilder;
import nl.jeugdroute.logic.model.FieldLogic;
import nl.jeugdroute.logic.model.RuleModelBuilder;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Rule model: one rule set as logic: for each row in which cases it fires, and for each conclusion in which cases it is
 * drawn.
 */
public final class RuleModel {

    private final FactSpace facts;
    private final RuleSet ruleSet;
    private final List<RowFormula> rows;
    private final SortedMap<ConclusionKey, BDD> conclusions;
    private final Map<String, BDD> inPlay;
    private final FieldLogicSource factLogics;
    private final ModelOutcome outcome;

    /** Field logic source: where the fields of the finished model come from. */
    public interface FieldLogicSource {
        FieldLogic fact(String name, @Nullable String voorziening);
    }

    public RuleModel(
            FactSpace facts,
            RuleSet ruleSet,
            List<RowFormula> rows,
            SortedMap<ConclusionKey, BDD> conclusions,
            Map<String, BDD> inPlay,
            FieldLogicSource factLogics) {
        this.facts = facts;
        this.ruleSet = ruleSet;
        this.rows = List.copyOf(rows);
        this.conclusions = Collections.unmodifiableSortedMap(conclusions);
        this.inPlay = Collections.unmodifiableMap(inPlay);
        this.factLogics = factLogics;
        this.outcome = ModelOutcome.of(this);
    }

    /**
     * Compiles one rule set.
     *
     * @param further conditions from elsewhere that will be asked of the model, such as those of invariants
     * @throws nl.jeugdroute.logic.ProofTooLargeException when the logic grows past the limit
     */
    public static RuleModel of(RuleSet ruleSet, Collection<CellCondition> further, ProofBound bound) {
        return RuleModelBuilder.build(FactSpaceBuilder.build(List.of(ruleSet), further, bound), ruleSet);
    }

    /** Compiles two rule sets in one space, so that statements about the one can be held against the other. */
    public static List<RuleModel> compileTogether(RuleSet current, RuleSet proposed, ProofBound bound) {
        FactSpace facts = FactSpaceBuilder.build(List.of(current, proposed), List.of(), bound);
        return List.of(RuleModelBuilder.build(facts, current), RuleModelBuilder.build(facts, proposed));
    }

    public FactSpace facts() {
        return facts;
    }

    public LogicSpace space() {
        return facts.space();
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Every decision row, once for the case or once for each provision it can speak about. */
    public List<RowFormula> rows() {
        return rows;
    }

    /** Every conclusion that can be drawn, with the cases in which it is. */
    public SortedMap<ConclusionKey, BDD> conclusions() {
        return conclusions;
    }

    /** In which cases a conclusion is drawn about the case or about any provision. */
    public BDD concludes(ConclusionKind kind, ConclusionValue value) {
        return space().anyOf(conclusions.entrySet().stream()
                .filter(conclusion -> conclusion.getKey().kind() == kind
                        && conclusion.getKey().value().equals(value))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** In which cases a provision is in play: wished, or proposed by a row. */
    public Map<String, BDD> inPlay() {
        return inPlay;
    }

    /** In which cases a field meets a condition, after all rows have had their turn. */
    public BDD satisfies(String fact, @Nullable String voorziening, Condition condition) {
        return fact(fact, voorziening).satisfies(condition);
    }

    /** Subjects of an invariant: every provision, or once the case as a whole, which has the empty name. */
    public Set<String> subjects(InvariantRow invariant) {
        return invariant.subject() == RuleSubject.VOORZIENING ? inPlay.keySet() : Set.of("");
    }

    /** In which cases all of these conditions are met; for a provision, in which of them it is in play as well. */
    public BDD satisfyAll(Collection<CellCondition> conditions, @Nullable String voorziening) {
        BDD all = voorziening == null ? space().truth() : inPlay.get(voorziening);
        for (CellCondition cell : conditions) {
            all = all.and(satisfies(cell.fact(), voorziening, cell.condition()));
        }
        return all;
    }

    /** In which cases a field has something the condition does not allow. */
    public BDD violates(String fact, @Nullable String voorziening, Condition condition) {
        return fact(fact, voorziening).violates(condition);
    }

    private FieldLogic fact(String name, @Nullable String voorziening) {
        return new AdviesFields(this).fact(name, voorziening).orElseGet(() -> factLogics.fact(name, voorziening));
    }

    /** Primary route, urgency, level and what else an advies comes down to. */
    public ModelOutcome outcome() {
        return outcome;
    }
}
