// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.comparison.RowStatement.ConsequenceSentence;
import nl.jeugdroute.comparison.RowStatement.RowStatementKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.OpenPuntDescription;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;

/** Row statement writer: puts the rows of one pack in words, with the pack's own names for routes and actions. */
final class RowStatementWriter {

    /** How packs say that a decision is left to a professional. */
    private static final String NO_CRITERION = "geen criterium";

    private static final String TERMS = "termen";

    private final Glossary glossary;
    private final List<RuleTable> tables;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();

    RowStatementWriter(RuleSet rules, Glossary glossary) {
        this.glossary = glossary;
        this.tables = rules.tables();
        tables.forEach(table -> table.rows().forEach(row -> rows.put(key(table.layer(), table.name(), row.id()), row)));
        rules.definitions().forEach(row -> definitions.put(row.kind() + " " + row.code(), row.definition()));
    }

    private static String key(String layer, String table, String row) {
        return layer + "/" + table + "/" + row;
    }

    /** A row that decides. */
    RowStatement of(DecisionRow decisionRow) {
        Rule rule = decisionRow.rule();
        List<ConsequenceSentence> follows =
                decisionRow.consequences().stream().flatMap(this::sentence).toList();
        String conditions = decisionRow.conditions().stream()
                .map(part -> part.fact() + " " + part.condition().text())
                .sorted()
                .collect(Collectors.joining(", "));
        return hit(
                RowStatementKind.REGEL,
                rule,
                "",
                rule.reden(),
                follows,
                conditions + consequences(decisionRow.consequences()));
    }

    /**
     * A route is the same under another name; of all else the words count, because packs explain the same code apart.
     */
    private String consequences(List<Consequence> consequences) {
        return consequences.stream()
                .map(consequence -> consequence.kind() + " " + consequence.code()
                        + (consequence.kind() == ConclusionKind.ROUTE
                                ? ""
                                : sentence(consequence).toList()))
                .sorted()
                .toList()
                .toString();
    }

    /** A row that explains; empty for a kind that says nothing about a subject. */
    Optional<RowStatement> of(DefinitionRow row) {
        if (row.definition() instanceof RouteRank position) {
            return Optional.of(route(position));
        }
        if (row.definition() instanceof NiveauDescription description) {
            return Optional.of(niveau(description));
        }
        return row.definition() instanceof CatalogueEntry help
                ? Optional.of(hit(
                        RowStatementKind.AANBOD,
                        help.rule(),
                        help.name(),
                        help.rule().reden(),
                        List.of(),
                        ""))
                : Optional.empty();
    }

    private RowStatement route(RouteRank position) {
        List<ConsequenceSentence> follows =
                position.phone() == null ? List.of() : List.of(new ConsequenceSentence("Telefoon", position.phone()));
        RowStatement hit = hit(
                RowStatementKind.ROUTE,
                position.rule(),
                position.name(),
                position.instructie(),
                follows,
                position.code() + follows);
        return ownName(position).map(term -> with(hit, term)).orElse(hit);
    }

    /** A name that a lower layer gave rests on the row that gave it. */
    private Optional<LocalTermRow> ownName(RouteRank position) {
        Rule rule = position.rule();
        Row row = rows.get(key(rule.layer(), rule.table(), rule.id()));
        if (row != null && row.cell("naam").equals(position.name())) {
            return Optional.empty();
        }
        return tables.stream()
                .filter(table -> table.name().equals(TERMS))
                .flatMap(table -> table.rows().stream()
                        .filter(term -> term.id().equals(position.route().name())
                                && term.cell("naam").equals(position.name()))
                        .map(term -> new LocalTermRow(table.layer(), term)))
                .reduce((first, last) -> last);
    }

    private record LocalTermRow(String layer, Row row) {}

    private static RowStatement with(RowStatement hit, LocalTermRow term) {
        return new RowStatement(
                hit.aard(),
                term.row().id(),
                term.layer(),
                TERMS,
                hit.naam(),
                hit.tekst(),
                hit.volgt(),
                term.row().cell("bron"),
                Grondslag.valueOf(term.row().cell("grondslag")),
                hit.geenCriterium(),
                hit.inhoud());
    }

    private RowStatement niveau(NiveauDescription description) {
        Interventieniveau niveau = description.niveau();
        return hit(
                RowStatementKind.NIVEAU,
                description.rule(),
                niveau.niveau() + " " + niveau.naam(),
                glossary.label("niveaustatus", niveau.status().name()),
                List.of(),
                niveau.status().name());
    }

    private RowStatement hit(
            RowStatementKind nature,
            Rule rule,
            String name,
            String text,
            List<ConsequenceSentence> follows,
            String further) {
        Row row = rows.get(key(rule.layer(), rule.table(), rule.id()));
        boolean noCriterion = Stream.concat(Stream.of(text), follows.stream().map(ConsequenceSentence::tekst))
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(NO_CRITERION));
        return new RowStatement(
                nature,
                rule.id(),
                rule.layer(),
                rule.table(),
                name,
                text,
                follows,
                row == null ? "" : row.cell("bron"),
                rule.grondslag(),
                noCriterion,
                String.join("\n", nature.name(), name, text, further));
    }

    private Stream<ConsequenceSentence> sentence(Consequence consequence) {
        String value = consequence.code();
        return switch (consequence.kind()) {
            case ROUTE -> Stream.of(new ConsequenceSentence("Route", routeName(value)));
            case ACTIE ->
                Stream.of(new ConsequenceSentence(
                        "Actie",
                        definitions.get(ConclusionKind.ACTIE + " " + value) instanceof ActieDescription actie
                                ? actie.text()
                                : value));
            case VOORZIENING ->
                Stream.of(new ConsequenceSentence(
                        "Hulp",
                        definitions.get(ConclusionKind.VOORZIENING + " " + value) instanceof CatalogueEntry help
                                ? help.name()
                                : value));
            case OPEN_PUNT ->
                Stream.of(new ConsequenceSentence(
                        "Open punt",
                        definitions.get(ConclusionKind.OPEN_PUNT + " " + value) instanceof OpenPuntDescription open
                                ? open.openPunt().vraag()
                                : value));
            case ONTBREKEND -> Stream.of(new ConsequenceSentence("Nog te vragen", glossary.label(value)));
            case BESCHIKKING -> Stream.of(new ConsequenceSentence("Beschikking", glossary.label("beschikking", value)));
            case URGENTIE -> Stream.of(new ConsequenceSentence("Urgentie", glossary.label("urgentie", value)));
            case VOORBEHOUD -> Stream.of(new ConsequenceSentence("Let op", value));
            default -> Stream.empty();
        };
    }

    private String routeName(String code) {
        return definitions.get(ConclusionKind.ROUTE + " " + code) instanceof RouteRank position
                ? LocalRouteName.of(position.name(), position.vorm(), glossary)
                : code;
    }
}
