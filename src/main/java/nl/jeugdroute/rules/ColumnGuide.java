// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.rules.ColumnHelp.CellKind;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;
import nl.jeugdroute.rules.reading.CodeBook;
import nl.jeugdroute.rules.reading.DateCell;
import nl.jeugdroute.rules.reading.DefinitionTable;
import nl.jeugdroute.rules.reading.FactDefinitionsBuilder;
import nl.jeugdroute.rules.reading.FactTableReader;
import nl.jeugdroute.rules.reading.InvariantReader;
import nl.jeugdroute.rules.reading.RowHeaderReader;

/**
 * Column guide: tells for every column of a pack's tables what it is for and which values it takes: for drop-downs and
 * forms.
 */
public final class ColumnGuide {

    private static final List<String> YES_NO = List.of("JA", "NEE");
    /** Where a code is explained: the first of these columns that its row has. */
    private static final List<String> NAME_COLUMNS = List.of("naam", "vraag", "tekst", "waarom");

    private final Glossary glossary;
    private final CodeBook codeBook;
    private final FactDefinitions facts;
    private final FactDefinitions invariantFacts;
    private final Map<String, String> names = new HashMap<>();

    private ColumnGuide(Glossary glossary, CodeBook codeBook, CasusFacts casusFacts) {
        this.glossary = glossary;
        this.codeBook = codeBook;
        this.facts = FactDefinitionsBuilder.build(codeBook, glossary, casusFacts);
        this.invariantFacts = FactDefinitionsBuilder.forInvariants(codeBook, glossary, casusFacts);
    }

    /** A guide to the tables of one pack and its layers. */
    public static ColumnGuide of(List<RuleTable> tables, Glossary glossary) {
        Findings told = new Findings();
        CasusFacts facts = new FactTableReader(glossary, new RowHeaderReader(Map.of(), told), told)
                .read(tables)
                .facts();
        ColumnGuide locator = new ColumnGuide(glossary, CodeBook.of(tables, glossary, facts), facts);
        tables.stream()
                .filter(table -> DefinitionTable.of(table.name()).isPresent())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> NAME_COLUMNS.stream()
                        .map(row::cell)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .ifPresent(name -> locator.names.put(row.id(), name)));
        return locator;
    }

    /** Help for one column. */
    public ColumnHelp of(RuleTable table, Column column) {
        String name = column.name();
        if (DateCell.isDateColumn(name)) {
            return hint(name, CellKind.DATE, List.of());
        }
        if (name.equals("grondslag")) {
            return hint(name, CellKind.CODE, choices(name, names(Grondslag.values())));
        }
        return switch (column.role()) {
            case VOORWAARDE ->
                (table.name().equals(InvariantReader.TABLE) ? invariantFacts : facts)
                        .fact(name)
                        .map(fact -> condition(fact, name))
                        .orElseGet(() -> free(name));
            case BELOFTE ->
                invariantFacts
                        .fact(InvariantReader.fact(column))
                        .map(fact -> condition(fact, name))
                        .orElseGet(() -> free(name));
            case CONCLUSIE -> conclusion(name);
            case EIGENSCHAP ->
                DefinitionTable.of(table.name()).map(kind -> property(name)).orElseGet(() -> free(name));
            case KOP, VERANTWOORDING -> free(name);
        };
    }

    private ColumnHelp condition(FactDefinition fact, String column) {
        Optional<GlossaryTerm> term = glossary.fact(fact.name());
        List<ColumnHelpChoice> choices = new ArrayList<>();
        choices.add(new ColumnHelpChoice("*", "Maakt niet uit"));
        CellKind kind = switch (fact.kind()) {
            case CHOICE, YES_NO -> CellKind.CONDITION;
            case SET -> CellKind.SET_CONDITION;
            case NUMBER -> CellKind.NUMBER_CONDITION;
        };
        if (kind != CellKind.CONDITION) {
            choices.add(new ColumnHelpChoice("leeg", "Niets ingevuld"));
            choices.add(new ColumnHelpChoice("niet leeg", "Wel iets ingevuld"));
        }
        String prior = kind == CellKind.SET_CONDITION ? "bevat " : "";
        choices(fact.name(), fact.values())
                .forEach(choice -> choices.add(new ColumnHelpChoice(prior + choice.value(), choice.label())));
        return new ColumnHelp(
                column,
                glossary.label(fact.name()),
                term.map(b -> (b.question() + " " + b.hint()).strip()).orElse(""),
                kind,
                choices);
    }

    private ColumnHelp conclusion(String name) {
        Optional<ConclusionKind> kind = Arrays.stream(ConclusionKind.values())
                .filter(one -> Column.concluding(one).equals(name))
                .findFirst();
        if (kind.isEmpty() || kind.get() == ConclusionKind.VOORBEHOUD) {
            return free(name);
        }
        String fact = switch (kind.get()) {
            case WIE_BESLIST -> "wieBeslist";
            case PGB -> "pgbMogelijk";
            case PGB_NETWERK -> "netwerkBetaalbaar";
            case VERZOEK_ONTBREEKT -> "regionaalVerzoek";
            case PLANTHEMA -> "factoren";
            default -> name.substring("dan ".length());
        };
        return hint(name, CellKind.CODES, choices(fact, codeBook.of(kind.get())));
    }

    private ColumnHelp property(String name) {
        return switch (name) {
            case "toegang" -> hint(name, CellKind.CODE, choices(name, names(Toegang.values())));
            case "route" -> hint(name, CellKind.CODE, choices(name, names(Route.values())));
            case "beschikking" -> hint(name, CellKind.CODE, choices(name, names(Beschikking.values())));
            case "organisatieniveau" -> hint(name, CellKind.CODE, choices(name, names(Organisatieniveau.values())));
            case "interventieniveau" ->
                hint(
                        name,
                        CellKind.CODE,
                        choices(
                                name,
                                Stream.concat(IntStream.rangeClosed(1, 8).mapToObj(String::valueOf), Stream.of("geen"))
                                        .toList()));
            case "aard" ->
                hint(
                        name,
                        CellKind.CODES,
                        choices(
                                name,
                                facts.fact("voorziening.aard").orElseThrow().values()));
            case "open_punten" -> hint(name, CellKind.CODES, choices(name, codeBook.of(ConclusionKind.OPEN_PUNT)));
            case "soort" -> hint(name, CellKind.CODE, choices("feitsoort", FactTableReader.sorts()));
            case "antwoorden_uitgelegd", "uitbreidbaar" -> hint(name, CellKind.CODE, choices(name, YES_NO));
            case "regie", "voorlopig" -> hint(name, CellKind.CODE, choices(name, YES_NO));
            case "status" -> hint(name, CellKind.CODE, choices("niveaustatus", names(NiveauStatus.values())));
            case "sterkte" -> hint(name, CellKind.CODE, choices(name, names(Sterkte.values())));
            case "moment" -> hint(name, CellKind.CODE, choices(name, names(Moment.values())));
            default -> free(name);
        };
    }

    private ColumnHelp free(String name) {
        return hint(name, CellKind.TEXT, List.of());
    }

    private ColumnHelp hint(String name, CellKind kind, List<ColumnHelpChoice> choices) {
        return new ColumnHelp(
                name,
                glossary.label("kolom", name),
                glossary.value("kolom", name).map(GlossaryTerm::hint).orElse(""),
                kind,
                choices);
    }

    private List<ColumnHelpChoice> choices(String fact, Collection<String> values) {
        return values.stream()
                .map(value -> new ColumnHelpChoice(value, label(fact, value)))
                .toList();
    }

    private String label(String fact, String value) {
        return glossary.value(fact, value)
                .or(() -> glossary.fact(value))
                .map(GlossaryTerm::label)
                .orElseGet(() -> names.getOrDefault(value, value));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
