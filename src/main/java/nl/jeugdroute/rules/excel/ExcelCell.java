// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import nl.jeugdroute.rules.excel.SharedStrings.SharedString;
import nl.jeugdroute.rules.reading.CellValidation;
import org.jspecify.annotations.Nullable;

/**
 * Excel cell: a cell as it stands in the file.
 *
 * @param kind how the file keeps the value: {@code n} number, {@code b} yes or no, {@code d} date, {@code e} error,
 *     and text as {@code s}, {@code str} or {@code inlineStr}
 * @param damage how the cell contradicts itself or the file, as a Dutch sentence; null when it does not
 */
record ExcelCell(
        String kind,
        int style,
        String value,
        boolean struckThrough,
        @Nullable String formula,
        @Nullable String damage) {

    /** Reads the cell the reader stands on, up to its end. */
    static ExcelCell read(PartXml xml, SharedStrings texts) throws UnreadableFileException {
        CellPieces pieces = new CellPieces();
        String kind = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
        xml.children(element -> {
            switch (element) {
                case "f" -> pieces.formula = xml.text();
                case "v" -> {
                    pieces.twice |= pieces.value != null;
                    pieces.value = xml.text();
                }
                case "is" -> {
                    pieces.twice |= pieces.text != null;
                    pieces.text = SharedStrings.read(xml);
                }
                case "extLst" -> {
                    // Extensions of later versions hold no text of the cell.
                }
                default -> throw xml.damaged("heeft iets onbekends in een cel");
            }
        });
        return pieces.cell(kind, style, texts);
    }

    /** Whether there is nothing in the cell. */
    boolean isEmpty() {
        return value.isBlank() && formula == null && damage == null;
    }

    /** Visible text: what a person sees of the cell in a message. */
    String visibleText() {
        return CellValidation.shorten(formula != null ? "=" + formula : value);
    }

    /** Cell pieces: what stands between the beginning and the end of a cell. */
    private static final class CellPieces {

        private @Nullable String value;
        private @Nullable SharedString text;
        private @Nullable String formula;
        private boolean twice;

        ExcelCell cell(String kind, int style, SharedStrings texts) {
            String own = value == null ? "" : value;
            SharedString written = new SharedString(SharedStrings.unescape(own), false);
            SharedString inside = text;
            if (twice || inside != null && !own.isBlank()) {
                return damaged(kind, style, "In deze cel staan twee waarden.");
            }
            return switch (kind) {
                case "s" -> shared(style, own.strip(), texts);
                case "inlineStr" -> text(kind, style, inside == null ? written : inside);
                case "n", "b", "d", "e", "str" ->
                    inside == null || inside.text().isBlank()
                            ? text(kind, style, written)
                            : damaged(
                                    kind, style, "Deze cel is volgens het bestand geen tekst, maar er staat tekst in.");
                default ->
                    own.isBlank() && inside == null
                            ? text(kind, style, written)
                            : damaged(kind, style, "Het soort van deze cel kennen wij niet.");
            };
        }

        private ExcelCell shared(int style, String number, SharedStrings texts) {
            if (number.isEmpty() && text == null) {
                return text("s", style, SharedString.EMPTY);
            }
            return texts.find(number)
                    .map(found -> text("s", style, found))
                    .orElseGet(() -> damaged(
                            "s",
                            style,
                            "Deze cel wijst naar tekst " + CellValidation.shorten(number)
                                    + " van het bestand. Die tekst is er niet."));
        }

        private ExcelCell text(String kind, int style, SharedString content) {
            return new ExcelCell(kind, style, content.text(), content.struckThrough(), formula, null);
        }

        private ExcelCell damaged(String kind, int style, String how) {
            return new ExcelCell(
                    kind,
                    style,
                    value == null ? "" : value,
                    false,
                    formula,
                    how + " Het Excel-bestand is beschadigd. " + UnreadableFileException.SAVE_AGAIN);
        }
    }
}
