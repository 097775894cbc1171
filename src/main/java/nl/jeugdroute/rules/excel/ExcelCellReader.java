// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdroute.rules.condition.NumberSuggestion;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.DateCell;
import org.jspecify.annotations.Nullable;

/**
 * Excel cell reader: turns a cell of Excel into the text a person meant, and says so when Excel made something else of
 * it.
 */
final class ExcelCellReader {

    static final String STRUCK_THROUGH =
            "Hier is tekst doorgehaald. Wij zien dat niet als verwijderd. Verwijder de tekst of de rij, of haal de"
                    + " streep weg.";

    /** A cell as it stands in the file. */
    record ExcelCell(
            String kind,
            int style,
            String value,
            boolean struckThrough,
            @Nullable String formula) {

        static ExcelCell of(XMLStreamReader xml, SharedStrings texts) throws XMLStreamException {
            String kind = SafeXml.attribute(xml, "t").orElse("n");
            int style = SafeXml.number(xml, "s", 0);
            String value = "";
            String formula = null;
            boolean struckThrough = false;
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    case "is" -> {
                        SharedStrings.SharedString text = SharedStrings.read(xml);
                        value = text.text();
                        struckThrough = text.struckThrough();
                    }
                    default -> {
                        // Extensions of later versions hold no text of the cell.
                    }
                }
            }
            if (kind.equals("s")) {
                SharedStrings.SharedString text = texts.number(value.strip());
                value = text.text();
                struckThrough = text.struckThrough();
            }
            return new ExcelCell(kind, style, value, struckThrough, formula);
        }

        boolean isEmpty() {
            return value.isBlank() && formula == null;
        }

        String visibleText() {
            return CellValidation.shorten(formula != null ? "=" + formula : value);
        }
    }

    private final ExcelCellStyles format;
    private final boolean from1904;

    ExcelCellReader(ExcelCellStyles format, boolean from1904) {
        this.format = format;
        this.from1904 = from1904;
    }

    /** The text of a cell; what Excel did to it goes to the messages. */
    String read(ExcelCell cell, String column, Consumer<String> messages) {
        ExcelCellStyles.ExcelCellStyle style = format.of(cell.style());
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
            case "n" -> number(cell.value().strip(), style, column, messages);
            case "b" -> {
                messages.accept("Excel maakte hier WAAR of ONWAAR van. Schrijf JA of NEE.");
                yield cell.value().strip().equals("1") ? "WAAR" : "ONWAAR";
            }
            case "d" -> cell.value().length() >= 10 ? cell.value().substring(0, 10) : cell.value();
            default -> cell.value();
        };
    }

    private String number(
            String value, ExcelCellStyles.ExcelCellStyle style, String column, Consumer<String> messages) {
        if (style.number() == ExcelCellStyles.ExcelNumberKind.DATE) {
            return date(value, column, messages);
        }
        if (style.number() == ExcelCellStyles.ExcelNumberKind.PERCENTAGE) {
            messages.accept("Excel maakte hier een percentage van. Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        Optional<String> text = NumberCell.text(value);
        if (text.isEmpty()) {
            messages.accept("Dit getal kunnen wij niet lezen. Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        return text.orElse(value);
    }

    private String date(String value, String column, Consumer<String> messages) {
        Optional<String> date = NumberCell.date(value, from1904);
        if (date.isEmpty()) {
            messages.accept("In deze cel staat een tijd. Maak de cel op als tekst en typ de waarde opnieuw.");
        } else if (!column.isEmpty() && !DateCell.isDateColumn(column)) {
            messages.accept(NumberSuggestion.hintFor(date.get()).orElse("Excel maakte hier een datum van.")
                    + " Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        return date.orElse(value);
    }
}
