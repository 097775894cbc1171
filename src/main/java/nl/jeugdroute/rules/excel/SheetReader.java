// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.excel.SheetContent.SheetFinding;
import nl.jeugdroute.rules.reading.CellValidation;
import nl.jeugdroute.rules.reading.RawRow;
import nl.jeugdroute.rules.reading.TableContentBuilder;

/**
 * Sheet reader: reads a sheet row by row. Empty rows are left out; the numbers of the others stay. Cells count by their
 * own names, not by their order, and what the sheet says of its size counts for nothing.
 */
final class SheetReader {

    private static final int MAX_FINDS = 1_000;

    /** How many rows and columns a sheet of Excel has. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    /** Rows with only layout take time as well; nobody needs more of them than this. */
    private static final int MAX_ROW_ELEMENTS = 100_000;

    /** A range of cells, or of whole columns or rows. */
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(:.*)?|([A-Z]{1,3}|[0-9]{1,7}):.*");

    private final SharedStrings texts;
    private final ExcelCellReader cellReader;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<SheetFinding> hits = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet filledColumns = new BitSet();
    private boolean rowsHiddenByDefault;
    private boolean hasRows;
    private int rowElements;
    private int number;

    SheetReader(ExcelCellStyles styles, SharedStrings texts, boolean from1904) {
        this.texts = texts;
        this.cellReader = new ExcelCellReader(styles, from1904);
    }

    SheetContent read(PartXml xml) throws UnreadableFileException {
        xml.children(element -> {
            switch (element) {
                case "sheetFormatPr" -> rowsHiddenByDefault = xml.isTrue("zeroHeight");
                case "cols" -> xml.children(column -> readColumn(xml));
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> xml.children(range -> addMergedCells(xml));
                case "row", "c" -> throw xml.damaged("heeft een rij op een plaats waar die niet hoort");
                default -> {
                    // Sizes, panes, drop-downs and print settings say nothing about the cells.
                }
            }
        });
        if (!hasRows) {
            throw xml.damaged("heeft geen rijen");
        }
        hiddenColumns.and(filledColumns);
        hiddenColumns.stream()
                .forEach(
                        k -> addHit(new SheetFinding(1, k, null, "Deze kolom is verborgen. Maak de kolom zichtbaar.")));
        if (!rows.isEmpty()) {
            // A sheet has no end of row: the header is as wide as the widest row, with empty cells.
            RawRow header = rows.get(0);
            rows.set(0, new RawRow(header.number(), fill(new ArrayList<>(header.cells()), filledColumns.length())));
        }
        return new SheetContent(rows, hits);
    }

    private void readColumn(PartXml xml) throws UnreadableFileException {
        if (xml.isTrue("hidden")
                || xml.attribute("width").filter(SheetReader::isZero).isPresent()) {
            int from = xml.number("min", 1) - 1;
            int until = Math.min(xml.number("max", 1), TableContentBuilder.MAX_COLUMNS);
            if (from >= 0 && from < until) {
                hiddenColumns.set(from, until);
            }
        }
    }

    private void readRows(PartXml xml) throws UnreadableFileException {
        if (hasRows) {
            throw xml.damaged("heeft twee keer rijen");
        }
        hasRows = true;
        xml.children(element -> {
            if (!element.equals("row")) {
                throw xml.damaged("heeft iets anders dan rijen tussen de rijen");
            }
            readRow(xml);
        });
        xml.at("");
    }

    private void readRow(PartXml xml) throws UnreadableFileException {
        int stated = xml.number("r", number + 1);
        if (stated <= number || stated > LAST_ROW) {
            throw xml.damaged("heeft rij " + stated + " na rij " + number);
        }
        number = stated;
        xml.at("rij " + number);
        if (++rowElements > MAX_ROW_ELEMENTS) {
            throw new UnreadableFileException(
                    "Dit bestand heeft veel te veel rijen. Verwijder de lege rijen onderaan.");
        }
        boolean hasHeight = xml.attribute("ht").isPresent();
        boolean hidden = xml.isTrue("hidden")
                || xml.attribute("ht").filter(SheetReader::isZero).isPresent()
                || rowsHiddenByDefault && !hasHeight;
        SheetRow row = new SheetRow(number);
        xml.children(element -> {
            switch (element) {
                case "c" -> row.read(xml);
                case "extLst" -> {
                    // Extensions of later versions hold no cells.
                }
                default -> throw xml.damaged("heeft iets anders dan cellen tussen de cellen");
            }
        });
        if (row.isEmpty()) {
            return;
        }
        if (rows.size() > TableContentBuilder.MAX_ROWS) {
            throw new UnreadableFileException(
                    "Dit bestand heeft meer dan 20.000 rijen. Zo groot is een tabel met regels nooit.");
        }
        rows.add(new RawRow(
                number, fill(row.cells, rows.isEmpty() ? 0 : rows.get(0).cells().size())));
        if (hidden) {
            addHit(new SheetFinding(
                    number,
                    SheetFinding.WHOLE_ROW,
                    null,
                    "Deze rij is verborgen. Maak de rij zichtbaar, of verwijder de rij."));
        }
        row.found.forEach(this::addHit);
    }

    /** A row that is being read. */
    private final class SheetRow {

        private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

        private final int row;
        private final List<String> cells = new ArrayList<>();
        private final List<SheetFinding> found = new ArrayList<>();
        private final BitSet places = new BitSet();
        private int position = -1;
        private boolean struckThrough;

        SheetRow(int row) {
            this.row = row;
        }

        void read(PartXml xml) throws UnreadableFileException {
            position = position(xml);
            if (places.get(position)) {
                throw xml.damaged("heeft twee keer cel " + TableContentBuilder.letter(position) + row);
            }
            places.set(position);
            ExcelCell cell = ExcelCell.read(xml, texts);
            if (cell.isEmpty()) {
                return;
            }
            if (position >= TableContentBuilder.MAX_COLUMNS) {
                add("", "Hier staat tekst ver buiten de tabel. Verwijder deze tekst.");
                return;
            }
            String column = rows.isEmpty() ? "" : rows.get(0).cell(position);
            String text = cellReader.read(cell, column, message -> add(cell.visibleText(), message));
            while (cells.size() <= position) {
                cells.add("");
            }
            cells.set(position, text);
            filledColumns.set(position);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank) && found.isEmpty();
        }

        /** Where a cell says that it stands; without a name it follows the one before. */
        private int position(PartXml xml) throws UnreadableFileException {
            String name = xml.attribute("r").orElse("");
            if (name.isEmpty()) {
                return position + 1;
            }
            Matcher parts = NAME.matcher(name);
            int place = parts.matches() ? place(parts.group(1)) : LAST_COLUMN;
            if (place >= LAST_COLUMN || NumberText.whole(parts.group(2)).orElse(0) != row) {
                throw xml.damaged("heeft een cel met de naam " + CellValidation.shorten(name));
            }
            return place;
        }

        private void add(String value, String message) {
            boolean again = struckThrough && message.equals(ExcelCellReader.STRUCK_THROUGH);
            struckThrough |= message.equals(ExcelCellReader.STRUCK_THROUGH);
            if (!again && hits.size() + found.size() < MAX_FINDS) {
                found.add(new SheetFinding(row, position, value.isEmpty() ? null : value, message));
            }
        }
    }

    private static List<String> fill(List<String> cells, int width) {
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private void addMergedCells(PartXml xml) throws UnreadableFileException {
        String range = xml.attribute("ref").orElse("");
        Matcher first = RANGE.matcher(range);
        if (!first.matches()) {
            throw xml.damaged("voegt cellen samen die er niet zijn (" + CellValidation.shorten(range) + ")");
        }
        String letters = first.group(1) == null ? first.group(4) : first.group(1);
        String row = first.group(2) == null ? first.group(4) : first.group(2);
        addHit(new SheetFinding(
                NumberText.whole(row).orElse(1),
                Character.isDigit(letters.charAt(0)) ? SheetFinding.WHOLE_ROW : place(letters),
                null,
                "De cellen " + CellValidation.shorten(range)
                        + " zijn samengevoegd. Splits ze en vul elke cel zelf in."));
    }

    private void addHit(SheetFinding hit) {
        if (hits.size() < MAX_FINDS) {
            hits.add(hit);
        }
    }

    private static boolean isZero(String measure) {
        return measure.matches("0+(\\.0*)?");
    }

    /** The place of a column from its letters: A is 0, B is 1. */
    private static int place(String letters) {
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            place = place * 26 + letters.charAt(i) - 'A' + 1;
        }
        return place - 1;
    }
}
