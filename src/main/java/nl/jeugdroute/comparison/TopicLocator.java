// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.RouteRank;

/**
 * Topic locator: finds the rows of a pack that belong to a subject. A row may belong to more than one, so that each
 * subject can be read on its own.
 */
final class TopicLocator {

    private final List<TopicSearchEntry> searchEntries = BundledTableReader.read("onderwerpen.csv").stream()
            .map(TopicSearchEntry::of)
            .toList();

    /** The lines that say what a subject is about. */
    List<TopicSearchEntry> searchEntries() {
        return searchEntries;
    }

    /**
     * Statements of a pack about a topic: names first, heaviest route in front; then the rows in the order of the lines
     * that recognise them, so that rows of several packs about the same thing stand beside each other.
     */
    List<RowStatement> hits(ComparisonTopic topic, RuleSet rules, Glossary glossary) {
        List<TopicSearchEntry> own =
                searchEntries.stream().filter(search -> search.topic() == topic).toList();
        RowStatementWriter writer = new RowStatementWriter(rules, glossary);
        Stream<RowStatement> explanations = rules.definitions().stream()
                .filter(row -> own.stream().anyMatch(search -> search.selects(row)))
                .sorted(Comparator.comparing(TopicLocator::rank))
                .map(writer::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RowStatement::aard));
        Stream<RowStatement> rows = own.stream()
                .flatMap(search -> rules.decisionRows().stream().filter(search::selects))
                .distinct()
                .map(writer::of);
        return withoutRepetition(Stream.concat(explanations, rows));
    }

    /** Two rows of one pack may say the same of one thing; the reader needs it once. */
    private static List<RowStatement> withoutRepetition(Stream<RowStatement> hits) {
        Map<String, RowStatement> first = new LinkedHashMap<>();
        hits.forEach(hit -> first.putIfAbsent(hit.inhoud(), hit));
        Collection<RowStatement> leftover = first.values();
        return List.copyOf(leftover);
    }

    private static BigDecimal rank(DefinitionRow row) {
        return row.definition() instanceof RouteRank position ? position.rank() : BigDecimal.ZERO;
    }
}
