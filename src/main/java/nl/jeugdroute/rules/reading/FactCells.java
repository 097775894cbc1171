// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.NumberBounds;
import nl.jeugdroute.rules.Suggestion;

/** Fact cells: the cells of one row of {@code feiten.csv} that say what a fact is. */
final class FactCells {

    private static final String KIND = "soort";
    private static final String VALUES = "waarden";
    private static final String DEFAULT = "standaard";
    private static final String LOWEST = "minimum";
    private static final String HIGHEST = "maximum";
    private static final String UNIT = "eenheid";
    private static final List<String> TRI = List.of("JA", "NEE", "ONBEKEND");
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final int MAX_VALUES = 200;

    private final RowCells cells;

    /** Fact sort: the kinds of fact, as a row names them. */
    enum FactSort {
        JA_NEE_ONBEKEND,
        KEUZE,
        VINKJE,
        LIJST,
        CODES,
        GETAL,
        HEEL_GETAL;

        static List<String> names() {
            return Arrays.stream(values()).map(Enum::name).toList();
        }

        boolean isNumber() {
            return this == GETAL || this == HEEL_GETAL;
        }

        boolean hasValues() {
            return this == KEUZE || this == LIJST;
        }
    }

    FactCells(RowCells cells) {
        this.cells = cells;
    }

    Optional<FactSort> sort() {
        Optional<FactSort> sort = RowCells.find(FactSort.class, cells.cell(KIND));
        if (sort.isEmpty()) {
            cells.reject(KIND, "Soort " + Suggestion.unknown(cells.cell(KIND), FactSort.names()));
        }
        return sort;
    }

    /** The fact, when its cells say one; what does not fit its kind is a finding. */
    Optional<CasusFact> fact() {
        String path = cells.row().id();
        Optional<FactSort> kind = sort();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        FactSort sort = kind.get();
        if (!sort.isNumber()) {
            refuseFilled(
                    List.of(LOWEST, HIGHEST, UNIT), "Alleen een getal heeft een minimum, een maximum en een eenheid.");
        }
        if (sort != FactSort.KEUZE && sort != FactSort.JA_NEE_ONBEKEND) {
            refuseFilled(List.of(DEFAULT), "Alleen bij een keuze staat een standaard. Laat deze cel leeg.");
        }
        List<String> values = sort.hasValues() ? values() : List.of();
        if (!sort.hasValues()) {
            refuseFilled(
                    List.of(VALUES),
                    sort == FactSort.CODES
                            ? "De codes komen uit het pakket. Laat deze cel leeg."
                            : "Bij " + sort + " liggen de waarden vast. Laat deze cel leeg.");
        }
        return switch (sort) {
            case JA_NEE_ONBEKEND -> Optional.of(tri(path));
            case KEUZE -> values.isEmpty() ? Optional.empty() : Optional.of(choice(path, values));
            case VINKJE -> Optional.of(CasusFact.yesNo(path));
            case LIJST -> values.isEmpty() ? Optional.empty() : Optional.of(CasusFact.multiValued(path, values));
            case CODES -> codes(path);
            case GETAL, HEEL_GETAL -> bounds(sort).map(bounds -> CasusFact.number(path, bounds));
        };
    }

    /** The values a row adds to a fact of an earlier layer; every other cell about the fact stays empty. */
    List<String> addedValues() {
        refuseFilled(
                List.of(
                        DEFAULT,
                        LOWEST,
                        HIGHEST,
                        UNIT,
                        "volgorde",
                        "blok",
                        "plaats",
                        "gevraagd_als",
                        "antwoorden_uitgelegd",
                        "uitbreidbaar"),
                "Een feit van een andere laag krijgt hier alleen waarden erbij. Laat deze cel leeg.");
        return values();
    }

    private CasusFact tri(String path) {
        String given = cells.cell(DEFAULT);
        if (!given.isEmpty() && !given.equals("ONBEKEND")) {
            cells.reject(DEFAULT, "Wie niets zegt, zegt niet ja of nee. Laat deze cel leeg, of schrijf ONBEKEND.");
        }
        return CasusFact.choice(path, TRI, "ONBEKEND");
    }

    private CasusFact choice(String path, List<String> values) {
        String given = cells.cell(DEFAULT);
        if (!values.contains(given)) {
            cells.reject(
                    DEFAULT,
                    given.isEmpty()
                            ? "Bij een keuze moet een standaard staan: de waarde als niemand iets zegt."
                            : "De standaard is een van de waarden. " + Suggestion.unknown(given, values));
        }
        return CasusFact.choice(path, values, values.contains(given) ? given : values.get(0));
    }

    private Optional<CasusFact> codes(String path) {
        if (!path.equals("gewensteVoorzieningen")) {
            cells.reject(KIND, "Alleen gewensteVoorzieningen is van de soort CODES. Kies LIJST, met eigen waarden.");
            return Optional.empty();
        }
        return Optional.of(CasusFact.codes(path));
    }

    private Optional<NumberBounds> bounds(FactSort sort) {
        int lowest = cells.wholeNumber(LOWEST);
        int highest = cells.wholeNumber(HIGHEST);
        if (lowest > highest) {
            cells.reject(
                    HIGHEST, "Het maximum is kleiner dan het minimum. Bedoelde u " + highest + " t/m " + lowest + "?");
            return Optional.empty();
        }
        return Optional.of(new NumberBounds(lowest, highest, sort == FactSort.HEEL_GETAL, cells.cell(UNIT)));
    }

    private List<String> values() {
        Set<String> values = new LinkedHashSet<>();
        if (cells.cell(VALUES).isEmpty()) {
            cells.reject(VALUES, "Hier moeten de waarden staan, met een streep (|) ertussen.");
            return List.of();
        }
        for (String part : cells.cell(VALUES).split("\\|", -1)) {
            String value = part.strip();
            if (!VALUE.matcher(value).matches()) {
                cells.reject(
                        VALUES,
                        "\"" + Suggestion.brief(value) + "\" kan geen waarde zijn. Schrijf hoofdletters, cijfers en"
                                + " onderstrepingen, zoals NIET_BEKEND.");
            } else if (!values.add(value)) {
                cells.reject(VALUES, "De waarde " + value + " staat er twee keer. Laat er een staan.");
            }
        }
        if (values.size() > MAX_VALUES) {
            cells.reject(VALUES, "Dit zijn meer dan " + MAX_VALUES + " waarden. Zoveel kan niemand kiezen.");
        }
        return List.copyOf(values);
    }

    private void refuseFilled(List<String> columns, String message) {
        columns.stream()
                .filter(column -> !cells.cell(column).isEmpty())
                .forEach(column -> cells.reject(column, message));
    }
}
