// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.compiling.CircularRowsException;
import nl.jeugdroute.engine.compiling.DrlCompiler;
import nl.jeugdroute.engine.compiling.DrlWriter;
import nl.jeugdroute.engine.compiling.RowCompiler;
import nl.jeugdroute.engine.memory.PhasePlan;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.PackCommitments;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleBook;
import nl.jeugdroute.rules.RuleTable;
import org.drools.model.Model;
import org.kie.api.runtime.KieSession;

/** Rule set: one pack in one tijdvak, ready to evaluate. Safe for use by many threads. */
public final class RuleSet {

    private final RuleSetReference reference;
    private final RuleComposition composition;
    private final PhaseAssignment phasing;
    private final RuleEngine engine;
    private final RuleBook ruleBook;
    private final Map<Integer, NiveauStatus> niveauStatuses;
    private final Map<String, Integer> order = new HashMap<>();

    private RuleSet(
            RuleSetReference reference, RuleComposition composition, PhaseAssignment phasing, RuleEngine engine) {
        this.reference = reference;
        this.composition = composition;
        this.phasing = phasing;
        this.engine = engine;
        this.ruleBook = composition.ruleBook();
        this.niveauStatuses = composition.niveauStatuses();
        ruleBook.rules().values().stream().sorted(Rule.BY_NUMBER).forEach(rule -> order.put(rule.id(), order.size()));
    }

    /**
     * Puts the rows in the order in which they reason; Drools builds its network when the first case comes.
     *
     * @throws CircularRowsException when rows wait for each other
     */
    static RuleSet compile(RuleSetReference reference, RuleComposition composition, CoreRules core) {
        PhaseAssignment phasing = PhaseAssignment.of(composition.decisionRows(), composition.facts());
        return with(
                reference,
                composition,
                phasing,
                core,
                () -> List.of(RowCompiler.compile(phasing, composition.definitions())));
    }

    /**
     * The same set with other decision rows, to try what a change would do. Its hash is that of the set it was made
     * from, so it is for trials only and never for an advies.
     */
    public RuleSet with(List<DecisionRow> others, CoreRules core) {
        return compile(reference, composition.with(others), core);
    }

    /** Compiles the rows the long way: printed as DRL and read back by the ordinary compiler; for comparison. */
    public RuleSet viaDrl(CoreRules core) {
        return with(
                reference,
                composition,
                phasing,
                core,
                () -> DrlCompiler.compile(Map.of("nl/jeugdroute/rijen/rijen.drl", drl())));
    }

    private static RuleSet with(
            RuleSetReference reference,
            RuleComposition composition,
            PhaseAssignment phasing,
            CoreRules core,
            Supplier<Collection<Model>> rows) {
        return new RuleSet(
                reference, composition, phasing, new RuleEngine(reference.id(), core, rows, composition.rowCount()));
    }

    /** Number of Drools rules that come from rows. */
    public int loadedRowCount() {
        return engine.loadedRowCount();
    }

    public RuleSetReference reference() {
        return reference;
    }

    /** The tables of all layers with the rows in force in this tijdvak, national layer first. */
    public List<RuleTable> tables() {
        return composition.tables();
    }

    /** The codes of the pack's catalogue, in natural order (S2 before S10). */
    public Set<String> voorzieningCodes() {
        return composition.voorzieningCodes();
    }

    /** The decision rows in force. */
    public List<DecisionRow> decisionRows() {
        return composition.decisionRows();
    }

    /** The rows in force that explain codes. */
    public List<DefinitionRow> definitions() {
        return composition.definitions();
    }

    /** Definitions of one kind, from the rows in force. */
    public <D extends Definition> List<D> definitions(Class<D> kind) {
        return composition.definitions().stream()
                .map(DefinitionRow::definition)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The names of the help in the catalogue, by code. */
    public Map<String, String> helpNames() {
        return definitions(CatalogueEntry.class).stream()
                .collect(Collectors.toMap(CatalogueEntry::code, CatalogueEntry::name, (one, other) -> one));
    }

    /** Commitments of the pack: invariants in force, complete tables. */
    public PackCommitments commitments() {
        return composition.commitments();
    }

    /** How sure the meaning of each intervention level is. */
    public Map<Integer, NiveauStatus> niveauStatuses() {
        return niveauStatuses;
    }

    /** Sentences that belong in every advies of this pack. */
    public List<String> voorbehoud() {
        return composition.voorbehoud();
    }

    /** The facts of a case in this tijdvak. */
    public CasusFacts casusFacts() {
        return composition.facts().casusFacts();
    }

    /** The rows that define those facts and say how they are asked, by their order. */
    public List<FactRow> factRows() {
        return composition.factRows();
    }

    /** The fields rows can read. */
    public FactDefinitions facts() {
        return composition.facts();
    }

    /** The phase in which each decision row reasons, from 1: a row waits for every field it reads. */
    public Map<DecisionRow, Integer> phases() {
        return phasing.phases();
    }

    /** Which fields close after which phase. */
    public PhasePlan phasePlan() {
        return phasing.plan();
    }

    /** The rows in plain DRL, for people who read that; the same rules by another road. */
    public String drl() {
        return DrlWriter.write(reference, phasing, composition.definitions());
    }

    /** Where a row of this set stands when all are ordered by number, A2 before A10. */
    public int order(Rule rule) {
        return order.get(rule.id());
    }

    /** The rows by id. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /**
     * Does the work in a fresh session, which is gone afterwards. The first one has to wait for the rules to be built.
     */
    public <T> T inSession(Function<KieSession, T> work) {
        return engine.inSession(work);
    }

    /** Throws the sessions kept ready away. Drools disposes those in use as well, so the last user must be done. */
    void close() {
        engine.close();
    }
}
