// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.condition.NumberSuggestion;
import nl.jeugdroute.rules.excel.ExcelCellStyles.ExcelCellStyle;
import nl.jeugdroute.rules.excel.ExcelCellStyles.ExcelNumberKind;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.DateCell;

/**
 * Excel cell reader: turns a cell of Excel into the text a person meant, and says so when Excel made something else of
 * it.
 */
final class ExcelCellReader {

    static final String STRUCK_THROUGH =
            "Hier is tekst doorgehaald. Wij zien dat niet als verwijderd. Verwijder de tekst of de rij, of haal de"
                    + " streep weg.";

    private static final String TYPE_AGAIN = " Maak de cel op als tekst en typ de waarde opnieuw.";
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00(:00(\\.0+)?)?Z?)?");

    private final ExcelCellStyles styles;
    private final boolean from1904;

    ExcelCellReader(ExcelCellStyles styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The text of a cell; what Excel did to it goes to the messages. */
    String read(ExcelCell cell, String column, Consumer<String> messages) {
        if (cell.damage() != null) {
            messages.accept(cell.damage());
            return cell.value();
        }
        Optional<ExcelCellStyle> found = styles.find(cell.style());
        ExcelCellStyle style = found.orElse(ExcelCellStyles.PLAIN);
        if (cell.struckThrough() || style.struckThrough()) {
            messages.accept(STRUCK_THROUGH);
        }
        if (style.invisible()) {
            messages.accept("De opmaak maakt deze cel onzichtbaar. Maak de opmaak weer gewoon tekst.");
        }
        if (cell.formula() != null) {
            messages.accept("In deze cel staat een formule (" + cell.visibleText() + "). Typ de waarde zelf.");
            return cell.value();
        }
        return switch (cell.kind()) {
            case "n" -> {
                if (found.isEmpty()) {
                    messages.accept("De opmaak van dit getal ontbreekt, dus het kan ook een datum zijn. Het"
                            + " Excel-bestand is beschadigd. " + UnreadableFileException.SAVE_AGAIN);
                }
                yield number(cell.value().strip(), style, column, messages);
            }
            case "b" -> {
                messages.accept("Excel maakte hier WAAR of ONWAAR van. Schrijf JA of NEE.");
                yield cell.value().strip().equals("1") ? "WAAR" : "ONWAAR";
            }
            case "d" -> isoDate(cell.value().strip(), column, messages);
            case "e" -> {
                messages.accept("\"" + CellValidation.shorten(cell.value())
                        + "\" is een foutmelding van Excel, geen waarde. Typ de waarde zelf.");
                yield cell.value();
            }
            default -> cell.value();
        };
    }

    private String number(String value, ExcelCellStyle style, String column, Consumer<String> messages) {
        if (style.number() == ExcelNumberKind.DATE) {
            return date(value, column, messages);
        }
        if (style.number() == ExcelNumberKind.PERCENTAGE) {
            messages.accept("Excel maakte hier een percentage van." + TYPE_AGAIN);
        }
        Optional<String> text = NumberCell.text(value);
        if (text.isEmpty()) {
            messages.accept("Dit getal kunnen wij niet lezen." + TYPE_AGAIN);
        }
        return text.orElse(value);
    }

    private String date(String value, String column, Consumer<String> messages) {
        Optional<String> date = NumberCell.date(value, from1904);
        if (NumberCell.hasTime(value)) {
            messages.accept("In deze cel staat een tijd." + TYPE_AGAIN);
            return value;
        }
        if (date.isEmpty()) {
            messages.accept("Deze cel is een datum, maar \"" + CellValidation.shorten(value)
                    + "\" is geen dag op de kalender van Excel, die loopt tot en met 31-12-9999."
                    + DateCell.hintWithoutEnd(column, value) + TYPE_AGAIN);
            return value;
        }
        sayThatItIsADate(date.get(), column, messages);
        return date.get();
    }

    private static String isoDate(String value, String column, Consumer<String> messages) {
        Matcher iso = ISO_DATE.matcher(value);
        if (!iso.matches()) {
            messages.accept("In deze cel staat een tijd of een datum die wij niet kennen." + TYPE_AGAIN);
            return value;
        }
        sayThatItIsADate(iso.group(1), column, messages);
        return iso.group(1);
    }

    private static void sayThatItIsADate(String date, String column, Consumer<String> messages) {
        if (!column.isEmpty() && !DateCell.isDateColumn(column)) {
            messages.accept(NumberSuggestion.hintFor(date).orElse("Excel maakte hier een datum van.") + TYPE_AGAIN);
        }
    }
}
