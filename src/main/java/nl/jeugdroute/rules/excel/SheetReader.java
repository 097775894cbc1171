// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdroute.rules.excel.SheetContent.SheetFinding;
import nl.jeugdroute.rules.reading.RawRow;
import nl.jeugdroute.rules.reading.TableContentBuilder;

/** Sheet reader: reads a sheet row by row. Empty rows are left out; the numbers of the others stay. */
final class SheetReader {

    private static final int WIDEST_ROW = 200;
    private static final int MAX_FINDS = 1_000;
    private static final int LAST_ROW = 1_048_576;

    private final SharedStrings texts;
    private final ExcelCellReader cellReader;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<SheetFinding> hits = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet filledColumns = new BitSet();
    private boolean rowsHiddenByDefault;
    private int number;

    SheetReader(ExcelCellStyles format, SharedStrings texts, boolean from1904) {
        this.texts = texts;
        this.cellReader = new ExcelCellReader(format, from1904);
    }

    SheetContent read(InputStream stream) throws XMLStreamException, UnreadableFileException {
        XMLStreamReader xml = SafeXml.reader(stream);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "sheetFormatPr" -> rowsHiddenByDefault = SafeXml.isTrue(xml, "zeroHeight");
                case "col" -> readColumn(xml);
                case "row" -> readRow(xml);
                case "mergeCell" -> addMergedCells(SafeXml.attribute(xml, "ref").orElse(""));
                default -> {
                    // Widths, panes, drop-downs and print settings say nothing about the cells.
                }
            }
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

    private void readColumn(XMLStreamReader xml) {
        if (SafeXml.isTrue(xml, "hidden")
                || SafeXml.attribute(xml, "width").filter(SheetReader::isZero).isPresent()) {
            int from = SafeXml.number(xml, "min", 1) - 1;
            int until = Math.min(SafeXml.number(xml, "max", 1), WIDEST_ROW);
            if (from >= 0 && from < until) {
                hiddenColumns.set(from, until);
            }
        }
    }

    private void readRow(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        int stated = SafeXml.number(xml, "r", number + 1);
        if (stated <= number || stated > LAST_ROW) {
            throw new UnreadableFileException(
                    "Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.");
        }
        number = stated;
        boolean hasHeight = SafeXml.attribute(xml, "ht").isPresent();
        boolean hidden = SafeXml.isTrue(xml, "hidden")
                || SafeXml.attribute(xml, "ht").filter(SheetReader::isZero).isPresent()
                || rowsHiddenByDefault && !hasHeight;
        List<String> cells = new ArrayList<>();
        List<SheetFinding> here = new ArrayList<>();
        int position = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                continue;
            }
            position = SafeXml.attribute(xml, "r").map(SheetReader::position).orElse(position + 1);
            readCell(xml, position, cells, here);
        }
        if (cells.stream().allMatch(String::isBlank) && here.isEmpty()) {
            return;
        }
        if (rows.size() > TableContentBuilder.MAX_ROWS) {
            throw new UnreadableFileException(
                    "Dit bestand heeft meer dan 20.000 rijen. Zo groot is een tabel met regels nooit.");
        }
        rows.add(new RawRow(
                number, fill(cells, rows.isEmpty() ? 0 : rows.get(0).cells().size())));
        if (hidden) {
            addHit(new SheetFinding(
                    number,
                    SheetFinding.WHOLE_ROW,
                    null,
                    "Deze rij is verborgen. Maak de rij zichtbaar, of verwijder de rij."));
        }
        here.forEach(this::addHit);
    }

    private void readCell(XMLStreamReader xml, int position, List<String> cells, List<SheetFinding> here)
            throws XMLStreamException {
        ExcelCellReader.ExcelCell cell = ExcelCellReader.ExcelCell.of(xml, texts);
        if (cell.isEmpty()) {
            return;
        }
        if (position >= WIDEST_ROW || position < 0) {
            here.add(new SheetFinding(
                    number,
                    Math.max(position, 0),
                    null,
                    "Hier staat tekst ver buiten de tabel. Verwijder deze tekst."));
            return;
        }
        boolean struckThrough = here.stream().anyMatch(hit -> hit.message().equals(ExcelCellReader.STRUCK_THROUGH));
        String column = rows.isEmpty() ? "" : rows.get(0).cell(position);
        String text = cellReader.read(cell, column, message -> {
            if (!struckThrough || !message.equals(ExcelCellReader.STRUCK_THROUGH)) {
                here.add(new SheetFinding(number, position, cell.visibleText(), message));
            }
        });
        while (cells.size() <= position) {
            cells.add("");
        }
        cells.set(position, text);
        filledColumns.set(position);
    }

    private static List<String> fill(List<String> cells, int width) {
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private void addMergedCells(String range) {
        String first = range.split(":", 2)[0];
        String digits = first.replaceAll("\\D", "");
        if (digits.length() < 8 && !digits.isEmpty()) {
            addHit(new SheetFinding(
                    Integer.parseInt(digits),
                    position(first),
                    null,
                    "De cellen " + range + " zijn samengevoegd. Splits ze en vul elke cel zelf in."));
        }
    }

    private void addHit(SheetFinding hit) {
        if (hits.size() < MAX_FINDS) {
            hits.add(hit);
        }
    }

    private static boolean isZero(String measure) {
        return measure.matches("0+(\\.0*)?");
    }

    /** The place of a cell from its name: A1 is 0, B7 is 1. */
    private static int position(String name) {
        int position = 0;
        for (int i = 0; i < name.length() && i < 4 && Character.isUpperCase(name.charAt(i)); i++) {
            position = position * 26 + name.charAt(i) - 'A' + 1;
        }
        return position - 1;
    }
}
