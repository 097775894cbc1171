// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.FactTable;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.reading.NeededFacts.NeededFact;

/**
 * Fact table reader: reads which facts a case has under a pack. The national layer defines facts; a layer above it
 * defines facts of its own, and adds values where an earlier row allows that. Nobody changes what an earlier layer said.
 */
public final class FactTableReader {

    private static final String ID = "id";
    private static final String BLOCK = "blok";
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?");
    private static final Set<String> HEADER = Set.of("gemeente", "peildatum", "kenmerk");

    private final Glossary glossary;
    private final RowHeaderReader rowHeader;
    private final Findings findings;
    private final List<ReadFactRow> read = new ArrayList<>();
    private final Map<String, ReadFactRow> first = new LinkedHashMap<>();
    private final Map<String, String> blocks = new LinkedHashMap<>();

    public FactTableReader(Glossary glossary, RowHeaderReader rowHeader, Findings findings) {
        this.glossary = glossary;
        this.rowHeader = rowHeader;
        this.findings = findings;
    }

    /** Read fact row: a row with the cells it came from. */
    private record ReadFactRow(RuleTable table, Row row, FactRow fact) {}

    /** The kinds of fact a row can name. */
    public static List<String> sorts() {
        return FactCells.FactSort.names();
    }

    /** The tables that define facts, among all tables of a pack. */
    public static List<RuleTable> among(List<RuleTable> tables) {
        return tables.stream().filter(RuleTable::definesFacts).toList();
    }

    /** Reads the facts of these tables, national layer first; when they are asked comes later. */
    public FactTable read(List<RuleTable> tables) {
        for (RuleTable table : among(tables)) {
            findings.untilFull(table.rows(), row -> {
                Optional<ReadFactRow> fact = read(table, row);
                fact.ifPresent(this::add);
                return fact;
            });
        }
        checkNeeded(tables);
        return table();
    }

    private void add(ReadFactRow row) {
        first.putIfAbsent(row.fact().fact().path(), row);
        read.add(row);
    }

    private FactTable table() {
        return new FactTable(read.stream().map(ReadFactRow::fact).toList());
    }

    /** The same facts with the conditions under which they are asked, once it is known which facts those can name. */
    public FactTable asked(FactDefinitions facts) {
        AskedWhenReader reader = new AskedWhenReader(facts, findings);
        Map<String, List<CellCondition>> asked = new LinkedHashMap<>();
        List<FactRow> rows = new ArrayList<>();
        for (ReadFactRow row : read) {
            FactRow fact = row.fact().asked(reader.read(row.table(), row.row()));
            asked.putIfAbsent(fact.fact().path(), fact.askedWhen());
            rows.add(fact);
        }
        read.stream()
                .filter(row -> row == first.get(row.fact().fact().path()))
                .forEach(row -> reader.refuseCircle(row.table(), row.row(), asked));
        return new FactTable(rows);
    }

    private Optional<ReadFactRow> read(RuleTable table, Row row) {
        RowCells cells = new RowCells(table, row, findings);
        Tijdvak valid = rowHeader.valid(table, row);
        rowHeader.sources(table, row, "bron");
        ReadFactRow earlier = first.get(row.id());
        if (earlier != null && !earlier.table().layer().equals(table.layer())) {
            return extension(cells, valid, earlier);
        }
        if (!isNamed(cells) || earlier != null && !follows(cells, valid)) {
            return Optional.empty();
        }
        List<String> block = block(cells);
        int order = cells.wholeNumber("volgorde");
        int place = cells.wholeNumber("plaats");
        boolean explained = cells.yesNo("antwoorden_uitgelegd");
        boolean extensible = cells.yesNo("uitbreidbaar");
        Optional<CasusFact> fact = new FactCells(cells).fact();
        if (earlier != null
                && fact.filter(f -> f.kind() != earlier.fact().fact().kind()).isPresent()) {
            cells.reject(
                    "soort",
                    "Een feit houdt zijn soort. In rij " + earlier.row().number() + " staat "
                            + earlier.row().cell("soort") + ".");
            return Optional.empty();
        }
        return fact.map(f -> new ReadFactRow(
                table,
                row,
                new FactRow(
                        table.layer(),
                        valid,
                        f,
                        order,
                        block,
                        place,
                        AskedWhenReader.isOnlyWhenRead(row),
                        List.of(),
                        explained,
                        extensible)));
    }

    private boolean isNamed(RowCells cells) {
        String path = cells.row().id();
        boolean national = cells.table().layer().equals(Layer.NATIONAL);
        if (!national && !FactTable.isOwn(path)) {
            List<String> open = first.values().stream()
                    .filter(row -> row.fact().extensible())
                    .map(row -> row.row().id())
                    .toList();
            cells.reject(
                    ID,
                    Suggestion.best(path, open)
                            .map(best -> "Dit feit is er niet. Bedoelde u \"" + best + "\"?")
                            .orElse("Een feit van een regio of gemeente begint met eigen. Bedoelde u \"eigen." + path
                                    + "\"?"));
            return false;
        }
        if (national && FactTable.isOwn(path)) {
            cells.reject(ID, "Met eigen begint alleen een feit van een regio of gemeente. Kies een andere naam.");
            return false;
        }
        if (!NAME.matcher(path).matches()) {
            cells.reject(
                    ID,
                    "Een feit heet met een kleine letter vooraan, zonder spaties of streepjes, zoals leeftijd of"
                            + " veiligheid.acuutGevaar.");
            return false;
        }
        if (HEADER.contains(path) || FactDefinitionsBuilder.isInferred(path) || isDerived(path)) {
            cells.reject(ID, "De naam " + path + " heeft al een andere betekenis. Kies een andere naam.");
            return false;
        }
        if (glossary.fact(path).isEmpty()) {
            cells.reject(
                    ID,
                    "Dit feit heeft nog geen woorden. Zet in begrippen.csv een rij " + path
                            + " van de soort VELD, met een label en een vraag.");
        }
        return true;
    }

    private boolean isDerived(String path) {
        return glossary.fact(path)
                .map(GlossaryTerm::kind)
                .filter("AFGELEID"::equals)
                .isPresent();
    }

    /** Whether a row with the name of an earlier one in its table counts on other days. */
    private boolean follows(RowCells cells, Tijdvak valid) {
        return read.stream()
                .filter(row -> row.row().id().equals(cells.row().id())
                        && row.table().layer().equals(cells.table().layer()))
                .filter(row -> overlap(row.fact().valid(), valid))
                .findFirst()
                .map(row -> {
                    cells.reject(
                            ID,
                            "Dit feit staat ook in rij " + row.row().number()
                                    + ". Laat er een staan, of laat de datums op elkaar volgen.");
                    return false;
                })
                .orElse(true);
    }

    private static boolean covers(Tijdvak one, Tijdvak other) {
        return one.contains(other.van()) && (other.tot() == null ? one.tot() == null : one.contains(other.tot()));
    }

    private static boolean overlap(Tijdvak one, Tijdvak other) {
        return one.contains(other.van()) || other.contains(one.van());
    }

    private Optional<ReadFactRow> extension(RowCells cells, Tijdvak valid, ReadFactRow earlier) {
        if (!earlier.fact().extensible()) {
            cells.reject(
                    ID,
                    "Dit feit ligt vast in de laag " + earlier.table().layer()
                            + ". Een andere laag kan er niets aan veranderen.");
            return Optional.empty();
        }
        FactCells facts = new FactCells(cells);
        if (facts.sort().isEmpty()) {
            return Optional.empty();
        }
        if (!cells.cell("soort").equals(earlier.row().cell("soort"))) {
            cells.reject(
                    "soort",
                    "Een feit houdt zijn soort. Schrijf " + earlier.row().cell("soort") + ".");
            return Optional.empty();
        }
        List<String> added = facts.addedValues();
        CasusFact fact = earlier.fact().fact();
        added.stream()
                .filter(fact.values()::contains)
                .forEach(value -> cells.reject("waarden", "De waarde " + value + " is er al. Haal haar hier weg."));
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadFactRow(
                        cells.table(),
                        cells.row(),
                        new FactRow(
                                cells.table().layer(),
                                valid,
                                new CasusFact(fact.path(), fact.kind(), added, fact.defaultValue(), fact.bounds()),
                                earlier.fact().order(),
                                earlier.fact().block(),
                                earlier.fact().place(),
                                false,
                                List.of(),
                                earlier.fact().explained(),
                                false)));
    }

    private List<String> block(RowCells cells) {
        List<String> path = Arrays.stream(cells.text(BLOCK).split("/", -1))
                .map(String::strip)
                .toList();
        List<String> known = glossary.all().stream()
                .filter(term -> term.kind().equals("BLOK"))
                .map(GlossaryTerm::value)
                .toList();
        path.stream()
                .filter(part -> !part.isEmpty() && !known.contains(part))
                .forEach(part -> cells.reject(BLOCK, "Blok " + Suggestion.unknown(part, known)));
        String whole = String.join("/", path);
        String elsewhere = blocks.putIfAbsent(path.get(path.size() - 1), whole);
        if (elsewhere != null && !elsewhere.equals(whole)) {
            cells.reject(BLOCK, "Dit blok staat elders in het formulier. Bedoelde u \"" + elsewhere + "\"?");
        }
        return path;
    }

    private void checkNeeded(List<RuleTable> tables) {
        among(tables).stream()
                .filter(table -> table.layer().equals(Layer.NATIONAL))
                .forEach(table -> NeededFacts.all().forEach(needed -> check(table, needed)));
    }

    private void check(RuleTable table, NeededFact needed) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.id().equals(needed.path()))
                .toList();
        if (rows.isEmpty()) {
            findings.aboutFile(table.file(), needed.text() + " Zet die rij terug.");
            return;
        }
        Row row = rows.get(0);
        ReadFactRow found = first.get(needed.path());
        if (found != null && !needed.isMetBy(found.fact().fact())) {
            findings.aboutCell(table, row, "soort", needed.text());
        } else if (!covers(table.valid(row), table.validity())) {
            findings.aboutCell(table, row, Row.FROM, needed.text() + " Laat de datums leeg.");
        }
    }
}
