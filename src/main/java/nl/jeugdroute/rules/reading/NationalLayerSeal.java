// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/**
 * National layer seal: keeps the national layer sealed: no row of a layer above it may quietly take the edge off
 * safety. Adding is free; what national rows alone conclude, and the numbers people call in an emergency, are not.
 */
public final class NationalLayerSeal {

    private static final String NATIONAL = "landelijk";
    private static final String PHONE = "telefoon";
    private static final String FACT = Column.concluding(ConclusionKind.FEIT);
    private static final String URGENTIE = Column.concluding(ConclusionKind.URGENTIE);

    /** From these facts national rows conclude who decides, how urgent it is and what the law excludes. */
    private static final Set<String> NATIONAL_FACTS =
            Set.of("onderMaatregel", "veiligheidOnbekend", "veiligheidsroute", "voorziening.uitgesloten");

    /** Routes on which somebody must be called; where a municipality names one, its number comes along. */
    private static final Set<String> TO_CALL = Stream.of(
                    Route.CRISIS, Route.VEILIG_THUIS, Route.SAVE_WERKER, Route.STEUNPUNT_HUISELIJK_GEWELD)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Findings findings;

    public NationalLayerSeal(Findings findings) {
        this.findings = findings;
    }

    public void check(Layer pack, List<RuleTable> tables) {
        for (RuleTable table : tables) {
            Optional<DefinitionTable> kind = DefinitionTable.of(table.name());
            for (Row row : table.rows()) {
                if (!table.layer().equals(NATIONAL)) {
                    checkConclusions(table, row);
                    kind.filter(s -> s == DefinitionTable.RANGORDE).ifPresent(s -> checkVoorlopig(table, row));
                    kind.filter(s -> s == DefinitionTable.TERMEN).ifPresent(s -> checkNumber(table, row));
                }
            }
            kind.filter(s -> s == DefinitionTable.TERMEN).ifPresent(s -> checkUnique(table));
        }
        checkOpenTerms(pack, tables);
        checkCrisisActies(tables);
    }

    private void checkConclusions(RuleTable table, Row row) {
        parts(row.cell(FACT))
                .filter(NATIONAL_FACTS::contains)
                .forEach(fact -> findings.aboutCell(
                        table,
                        row,
                        FACT,
                        "Alleen landelijke rijen mogen \"" + fact + "\" vaststellen. Haal het hier weg."));
        parts(row.cell(URGENTIE))
                .filter(Urgentie.REGULIER.name()::equals)
                .forEach(urgentie -> findings.aboutCell(
                        table,
                        row,
                        URGENTIE,
                        "Een gemeente kan urgentie alleen verhogen. Kies PRIORITEIT, SPOED of ACUUT, of laat de cel"
                                + " leeg."));
    }

    private void checkVoorlopig(RuleTable table, Row row) {
        if (row.cell("voorlopig").equals("NEE")) {
            findings.aboutCell(
                    table,
                    row,
                    "voorlopig",
                    "Zolang de veiligheid onbekend is, is een route van een gemeente voorlopig. Zet hier JA.");
        }
    }

    private void checkNumber(RuleTable table, Row row) {
        if (TO_CALL.contains(row.id()) && row.cell(PHONE).isEmpty()) {
            findings.aboutCell(
                    table, row, PHONE, "Bij " + row.id() + " moet een telefoonnummer staan. Wie belt, heeft haast.");
        }
    }

    /** A term counts once in a layer; the last of two would silently win. */
    private void checkUnique(RuleTable table) {
        Set<String> seen = new HashSet<>();
        table.rows().stream()
                .filter(row -> !seen.add(row.id()))
                .forEach(
                        row -> findings.aboutCell(table, row, "id", "Deze term staat er twee keer. Verwijder er een."));
    }

    /**
     * Open terms: what the national layer leaves open must be filled in: removing the row is no way around the number.
     */
    private void checkOpenTerms(Layer pack, List<RuleTable> tables) {
        LocalTerms terms = LocalTerms.of(tables);
        tables.stream()
                .filter(table -> table.layer().equals(NATIONAL) && table.name().equals("termen"))
                .flatMap(table -> table.rows().stream())
                .map(Row::id)
                .filter(TO_CALL::contains)
                .filter(code -> terms.phone(code).isEmpty() && !isNamed(tables, code))
                .forEach(code -> findings.aboutFile(
                        "gemeenten/" + pack.id() + "/termen.csv",
                        code + " heeft in dit pakket geen telefoonnummer. Zet in termen.csv een rij " + code
                                + " met naam en telefoon."));
    }

    private static boolean isNamed(List<RuleTable> tables, String code) {
        return tables.stream()
                .filter(table -> !table.layer().equals(NATIONAL) && table.name().equals("termen"))
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.id().equals(code));
    }

    /** Whoever is told to act in a crisis is told whom to call. */
    private void checkCrisisActies(List<RuleTable> tables) {
        Set<String> codes = tables.stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> parts(row.cell(Column.concluding(ConclusionKind.ROUTE)))
                                        .anyMatch(Route.CRISIS.name()::equals)
                                || table.layer().equals(NATIONAL) && readsCrisis(row)))
                .flatMap(row -> parts(row.cell(Column.concluding(ConclusionKind.ACTIE))))
                .collect(Collectors.toSet());
        Map<Row, RuleTable> acties = new HashMap<>();
        tables.stream()
                .filter(table -> table.name().equals("acties"))
                .forEach(table -> table.rows().forEach(row -> acties.put(row, table)));
        acties.forEach((row, table) -> {
            if (codes.contains(row.id()) && row.cell(PHONE).isEmpty()) {
                findings.aboutCell(
                        table, row, PHONE, "Deze actie hoort bij een crisis. Er moet een telefoonnummer bij staan.");
            }
        });
    }

    private static boolean readsCrisis(Row row) {
        String routes = row.cell("routes");
        return routes.startsWith("bevat ")
                && !routes.startsWith("bevat niet ")
                && parts(routes.substring("bevat ".length())).anyMatch(Route.CRISIS.name()::equals);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
