// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Row;

/**
 * Topic search entry: one way to recognise the rows of a subject; everything that is filled in must hold, {@code *}
 * makes no difference.
 *
 * @param table name of the table
 * @param row code of a row that explains: a route, with or without its form
 * @param reads a field the row reads, or {@code veld=WAARDE|WAARDE} when it must ask for one of these values
 * @param concludes {@code SOORT=WAARDE}: what the row concludes
 * @param mentions a word in the name or the explanation of help
 */
record TopicSearchEntry(
        ComparisonTopic topic, String table, String row, String reads, String concludes, String mentions) {

    private static final String ANY = "*";

    static TopicSearchEntry of(Row entry) {
        TopicSearchEntry search = new TopicSearchEntry(
                ComparisonTopic.valueOf(entry.cell("onderwerp")),
                entry.cell("tabel"),
                entry.cell("rij"),
                entry.cell("leest"),
                entry.cell("concludeert"),
                entry.cell("noemt"));
        boolean empty = List.of(search.table, search.row, search.reads, search.concludes, search.mentions)
                .contains("");
        if (empty || search.selectsAll()) {
            throw new IllegalStateException("subject line " + entry.id() + " has an empty cell or chooses every row");
        }
        return search;
    }

    private boolean selectsAll() {
        return List.of(table, row, reads, concludes, mentions).stream().allMatch(ANY::equals);
    }

    /** Whether this is a row of the subject. */
    boolean selects(DecisionRow decisionRow) {
        return fits(table, decisionRow.rule().table())
                && row.equals(ANY)
                && mentions.equals(ANY)
                && (reads.equals(ANY) || decisionRow.conditions().stream().anyMatch(this::reads))
                && (concludes.equals(ANY) || decisionRow.consequences().stream().anyMatch(this::concludes));
    }

    /** Whether this is an explanation of the subject. */
    boolean selects(DefinitionRow definitionRow) {
        return fits(table, definitionRow.definition().rule().table())
                && reads.equals(ANY)
                && concludes.equals(ANY)
                && (row.equals(ANY) || isCode(definitionRow.code(), row))
                && (mentions.equals(ANY) || mentions(definitionRow));
    }

    private static boolean fits(String requested, String given) {
        return requested.equals(ANY) || requested.equals(given);
    }

    private boolean reads(CellCondition condition) {
        String[] parts = reads.split("=", 2);
        return condition.fact().equals(parts[0])
                && (parts.length == 1 || asksFor(condition.condition(), parts[1].split("\\|")));
    }

    /** "Not a doctor" also names the doctor, but is no row about doctors: only what is asked for counts. */
    private static boolean asksFor(Condition condition, String... values) {
        List<String> sought = Arrays.asList(values);
        if (condition instanceof Condition.OneOfCondition one) {
            return one.values().stream().anyMatch(sought::contains);
        }
        return condition instanceof Condition.ContainsCondition contains
                && contains.values().stream().anyMatch(sought::contains);
    }

    private boolean concludes(Consequence consequence) {
        String[] parts = concludes.split("=", 2);
        return consequence.kind().name().equals(parts[0]) && isCode(consequence.code(), parts[1]);
    }

    private boolean mentions(DefinitionRow definitionRow) {
        String text = definitionRow.definition() instanceof CatalogueEntry help
                ? help.name() + " " + help.rule().reden()
                : definitionRow.definition().rule().reden();
        return text.toLowerCase(Locale.ROOT).contains(mentions.toLowerCase(Locale.ROOT));
    }

    /** {@code SPECIALIST} stands for every form of that route. */
    private static boolean isCode(String code, String requested) {
        return RouteVorm.find(code).map(RouteVorm::names).orElse(List.of(code)).contains(requested);
    }
}
