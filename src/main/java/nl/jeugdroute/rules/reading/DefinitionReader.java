// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.AgeRange;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.OntbrekendDescription;
import nl.jeugdroute.rules.OpenPuntDescription;
import nl.jeugdroute.rules.ParameterValue;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.NumberSuggestion;
import org.jspecify.annotations.Nullable;

/**
 * Definition reader: reads the rows that explain codes: catalogue, ranks, actions, levels, open points and the like.
 */
public final class DefinitionReader {

    private static final Pattern LEEFTIJD = Pattern.compile("(\\d{1,2}) t/m (\\d{1,2})");

    private final CodeBook codeBook;
    private final RowHeaderReader rowHeader;
    private final LocalTerms terms;
    private final Findings findings;

    public DefinitionReader(CodeBook codeBook, RowHeaderReader rowHeader, LocalTerms terms, Findings findings) {
        this.codeBook = codeBook;
        this.rowHeader = rowHeader;
        this.terms = terms;
        this.findings = findings;
    }

    public Optional<DefinitionRow> read(RuleTable table, DefinitionTable kind, Row row, List<String> nature) {
        RowCells cells = new RowCells(table, row, findings);
        Optional<Definition> definition = Optional.ofNullable(
                switch (kind) {
                    case VOORZIENINGEN, PREVENTIEF_AANBOD -> voorziening(cells, nature);
                    case RANGORDE -> rankPosition(cells);
                    case INTERVENTIENIVEAUS -> niveau(cells);
                    case OPEN_PUNTEN -> openPunt(cells);
                    case ACTIES -> actie(cells);
                    case ONTBREKEND ->
                        new OntbrekendDescription(
                                rule(cells, "waarom"), row.id(), cells.wholeNumber("volgorde"), cells.text("waarom"));
                    case PARAMETERS -> new ParameterValue(rule(cells, "naam"), row.id(), cells.wholeNumber("waarde"));
                    case FEITEN, TERMEN -> null;
                });
        return definition.map(d -> new DefinitionRow(
                rowHeader.valid(table, row),
                Objects.requireNonNull(kind.kind()),
                d instanceof NiveauDescription n ? String.valueOf(n.niveau().niveau()) : row.id(),
                d,
                cells.list("open_punten", codeBook.of(ConclusionKind.OPEN_PUNT)).stream()
                        .map(point -> Consequence.of(ConclusionKind.OPEN_PUNT, point))
                        .toList()));
    }

    private Rule rule(RowCells cells, String reden) {
        return rowHeader.rule(cells.table(), cells.row(), cells.cell(reden));
    }

    private CatalogueEntry voorziening(RowCells cells, List<String> nature) {
        String niveau = cells.cell("interventieniveau");
        String product = cells.cell("productcategorie");
        return new CatalogueEntry(
                rule(cells, "reden"),
                cells.row().id(),
                cells.text("naam"),
                leeftijd(cells),
                cells.choice("toegang", Toegang.class),
                cells.cell("route").isEmpty() ? null : cells.choice("route", Route.class),
                cells.choice("beschikking", Beschikking.class),
                cells.choice("organisatieniveau", Organisatieniveau.class),
                niveau.equals("geen") ? null : Integer.valueOf(cells.wholeNumber("interventieniveau")),
                product.equals("geen") ? null : product,
                Set.copyOf(cells.list("aard", nature)),
                cells.cell("voorwaarde").isEmpty() ? null : cells.cell("voorwaarde"));
    }

    private @Nullable AgeRange leeftijd(RowCells cells) {
        String cell = cells.cell("leeftijd");
        if (cell.equals("*")) {
            return null;
        }
        Matcher bound = LEEFTIJD.matcher(cell);
        if (!bound.matches()) {
            cells.reject(
                    "leeftijd",
                    "\"" + CellValidation.shorten(cell)
                            + "\" is geen leeftijd die wij kennen. Schrijf bijvoorbeeld 4 t/m 8, of * voor"
                            + " elke leeftijd."
                            + NumberSuggestion.hintFor(cell)
                                    .map(remedy -> " " + remedy)
                                    .orElse(""));
            return null;
        }
        return new AgeRange(age(bound.group(1)), age(bound.group(2)));
    }

    private static int age(String years) {
        return NumberText.whole(years).orElseThrow();
    }

    private @Nullable RouteRank rankPosition(RowCells cells) {
        String code = cells.row().id();
        RouteVorm routeVorm = RouteVorm.find(code).orElse(null);
        if (routeVorm == null) {
            cells.reject(
                    "id",
                    Suggestion.unknown(
                            code, Arrays.stream(Route.values()).map(Enum::name).toList()));
            return null;
        }
        if (!cells.isNumber("rang")) {
            // Tells it is no number; a stand-in would only clash with the ranks of others.
            cells.number("rang");
            return null;
        }
        return new RouteRank(
                rule(cells, "instructie"),
                routeVorm,
                cells.number("rang"),
                capitalize(terms.name(routeVorm.route().name()).orElse(cells.text("naam"))),
                terms.fill(cells.text("instructie")),
                terms.phone(routeVorm.route().name()).orElse(null),
                cells.yesNo("regie"),
                cells.yesNo("voorlopig"));
    }

    /** A term stands in the middle of a sentence; the name of a route stands by itself. */
    private static String capitalize(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private NiveauDescription niveau(RowCells cells) {
        return new NiveauDescription(
                rule(cells, "uitleg"),
                new Interventieniveau(
                        cells.wholeNumber("niveau"), cells.text("naam"), cells.choice("status", NiveauStatus.class)));
    }

    private @Nullable OpenPuntDescription openPunt(RowCells cells) {
        String id = cells.row().id();
        OptionalInt number = id.matches("OP[0-9]+") ? NumberText.whole(id.substring(2)) : OptionalInt.empty();
        if (number.isEmpty()) {
            cells.reject("id", "Het id van een open punt is OP met een nummer van hooguit negen cijfers, zoals OP5.");
            return null;
        }
        return new OpenPuntDescription(
                rule(cells, "vraag"),
                new OpenPunt(
                        number.getAsInt(),
                        cells.text("vraag"),
                        List.of(
                                new Lezing(cells.text("lezing_a"), source(cells, "bron_a")),
                                new Lezing(cells.text("lezing_b"), source(cells, "bron_b"))),
                        cells.text("beslisser")));
    }

    private String source(RowCells cells, String column) {
        return rowHeader.sources(cells.table(), cells.row(), column).stream()
                .map(source -> source.document() + ", " + source.paragraaf())
                .collect(Collectors.joining("; "));
    }

    private ActieDescription actie(RowCells cells) {
        String phone = cells.cell("telefoon");
        return new ActieDescription(
                rule(cells, "tekst"),
                cells.row().id(),
                terms.fill(cells.text("tekst")),
                terms.fill(cells.text("wie")),
                cells.choice("sterkte", Sterkte.class),
                cells.choice("moment", Moment.class),
                phone.isEmpty() ? null : phone);
    }
}
