// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.rules.reading.CodeBook;
import nl.jeugdroute.rules.reading.CompletenessReader;
import nl.jeugdroute.rules.reading.DecisionRowReader;
import nl.jeugdroute.rules.reading.DefinitionReader;
import nl.jeugdroute.rules.reading.DefinitionTable;
import nl.jeugdroute.rules.reading.FactDefinitionsBuilder;
import nl.jeugdroute.rules.reading.FactTableReader;
import nl.jeugdroute.rules.reading.FactsOfThen;
import nl.jeugdroute.rules.reading.InvariantReader;
import nl.jeugdroute.rules.reading.LocalTerms;
import nl.jeugdroute.rules.reading.NationalLayerSeal;
import nl.jeugdroute.rules.reading.RankCheck;
import nl.jeugdroute.rules.reading.RowHeaderReader;
import nl.jeugdroute.rules.reading.RowNameCheck;
import nl.jeugdroute.rules.reading.SourceCheck;
import nl.jeugdroute.rules.reading.TableDeclaration;
import nl.jeugdroute.rules.reading.TableReader;
import nl.jeugdroute.rules.reading.TableSource;
import nl.jeugdroute.rules.reading.UniqueRows;

/** Pack reader: reads all tables of a pack and its layers into typed rows. */
public final class PackReader {

    private final RulesFolder folder;
    private final TableSource source;
    private final Findings findings;
    private final boolean archived;

    /** Packs that know the same facts share one definition of them, so that a case of one is a case of the other. */
    private final Map<CasusFacts, CasusFacts> sharedFacts = new ConcurrentHashMap<>();

    public PackReader(RulesFolder folder, Findings findings) {
        this(folder, Map.of(), findings, false);
    }

    /**
     * A reader that takes some tables from elsewhere.
     *
     * @param replacements what stands in for the file at a path below the rules folder
     */
    public PackReader(RulesFolder folder, Map<String, TableContent> replacements, Findings findings) {
        this(folder, replacements, findings, false);
    }

    private PackReader(
            RulesFolder folder, Map<String, TableContent> replacements, Findings findings, boolean archived) {
        this.archived = archived;
        this.folder = folder;
        this.source = new TableSource(folder.root(), Map.copyOf(replacements), findings);
        this.findings = findings;
    }

    /** A reader of rules that counted once; where they do not define the facts of a case, those of then count. */
    public static PackReader ofArchived(RulesFolder folder, Findings findings) {
        return new PackReader(folder, Map.of(), findings, true);
    }

    /** Reads a pack; what is wrong goes to the findings. */
    public PackContent read(Layer pack) {
        Map<RuleTable, TableDeclaration> tables = new LinkedHashMap<>();
        TableReader reader = new TableReader(source, findings);
        for (Layer layer : folder.layersOf(pack)) {
            for (TableDeclaration declaration : layer.tables()) {
                reader.read(layer, declaration).ifPresent(table -> tables.put(table, declaration));
            }
        }
        List<RuleTable> list = List.copyOf(tables.keySet());
        RowHeaderReader rowHeader = new RowHeaderReader(folder.documents(), findings);
        boolean defined = definesFacts(pack);
        FactTableReader factReader = defined
                ? new FactTableReader(folder.glossary(), rowHeader, findings)
                : FactsOfThen.reader(folder.glossary());
        CasusFacts casusFacts = sharedFacts.computeIfAbsent(
                factReader.read(defined ? list : FactsOfThen.tables()).facts(), fresh -> fresh);
        CodeBook codeBook = CodeBook.of(findings.isFull() ? List.of() : list, folder.glossary(), casusFacts);
        FactDefinitions facts = FactDefinitionsBuilder.build(codeBook, folder.glossary(), casusFacts);
        if (!findings.isFull()) {
            new UniqueRows(rowHeader, findings).check(list);
        }
        if (findings.isFull()) {
            // So much is wrong that nobody mends it in one go; the meaning of the rows is looked at after that.
            return new PackContent(
                    facts,
                    new FactTable(List.of()),
                    list,
                    List.of(),
                    List.of(),
                    new PackCommitments(List.of(), List.of(), folder.refusals(), Set.of()),
                    reader.examples(pack),
                    reader.stories(pack));
        }
        DecisionRowReader decisionRows = new DecisionRowReader(facts, codeBook, rowHeader, findings);
        DefinitionReader definitions = new DefinitionReader(codeBook, rowHeader, LocalTerms.of(list), findings);
        List<String> nature = facts.fact("voorziening.aard").orElseThrow().values();
        InvariantReader invariants = new InvariantReader(
                FactDefinitionsBuilder.forInvariants(codeBook, folder.glossary(), casusFacts), rowHeader, findings);
        List<DecisionRow> parsed = new ArrayList<>();
        List<InvariantRow> promised = new ArrayList<>();
        CompletenessReader completenessReader = new CompletenessReader(facts, findings);
        List<CompletenessClaim> complete = new ArrayList<>();
        List<DefinitionRow> described = new ArrayList<>();
        tables.forEach((table, declaration) -> DefinitionTable.of(table.name())
                .ifPresentOrElse(
                        kind -> findings.untilFull(table.rows(), row -> definitions.read(table, kind, row, nature))
                                .forEach(definition -> definition.ifPresent(described::add)),
                        () -> {
                            if (table.name().equals(InvariantReader.TABLE)) {
                                promised.addAll(invariants.read(table));
                            } else {
                                completenessReader.read(table, declaration).ifPresent(complete::add);
                                parsed.addAll(decisionRows.read(table, declaration));
                            }
                        }));
        if (!findings.isFull()) {
            new RankCheck(findings).check(list, described);
            new NationalLayerSeal(findings).check(pack, list);
            SourceCheck sources = new SourceCheck(folder.documents(), findings);
            folder.layersOf(pack).forEach(layer -> sources.check(layer, list));
        }
        return new PackContent(
                facts,
                factReader.asked(facts),
                list,
                parsed,
                described,
                new PackCommitments(promised, complete, folder.refusals(), ownSources(pack)),
                reader.examples(pack),
                reader.stories(pack));
    }

    private boolean definesFacts(Layer pack) {
        boolean defined = folder.layersOf(pack).stream()
                .filter(layer -> layer.id().equals(Layer.NATIONAL))
                .flatMap(layer -> layer.tables().stream())
                .anyMatch(table -> table.name().equals(FactTable.NAME));
        if (!defined && !archived) {
            findings.aboutFile(
                    "landelijk/pakket.yaml",
                    "De tabel feiten ontbreekt: wat er van een casus te weten is. Zet feiten bij tabellen, en feiten.csv"
                            + " in deze map.");
        }
        return defined;
    }

    /** Findings for rows of all packs together whose id does not name their table, or names another row as well. */
    public void checkRowNames(Collection<RuleTable> tables) {
        if (!findings.isFull()) {
            new RowNameCheck(findings).check(tables);
        }
    }

    /** Titles of the documents in which the pack and its region set down policy of their own. */
    private Set<String> ownSources(Layer pack) {
        return folder.layersOf(pack).stream()
                .flatMap(layer -> layer.ownSources().stream())
                .map(folder.documents()::get)
                .filter(Objects::nonNull)
                .map(SourceDocument::title)
                .collect(Collectors.toSet());
    }
}
