// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/** Handmade workbook: an Excel file written part by part, so that a test can spoil any of them. */
final class HandmadeWorkbook {

    static final String TYPES = "[Content_Types].xml";
    static final String RELS = "_rels/.rels";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";

    /** Numbers of styles: plain, a date, text, a percentage, struck through. */
    static final int DATE = 1;

    static final int PERCENTAGE = 3;
    static final int STRUCK = 4;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean stored;

    /** A file with these rows of inline text, the header first. */
    static HandmadeWorkbook of(List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            data.append("<row r=\"").append(r + 1).append("\">");
            for (int k = 0; k < rows.get(r).size(); k++) {
                data.append(inline(name(r, k), rows.get(r).get(k)));
            }
            data.append("</row>");
        }
        HandmadeWorkbook book = new HandmadeWorkbook();
        book.put(
                TYPES,
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>" + type("/xl/workbook.xml", "sheet.main")
                        + type("/xl/worksheets/sheet1.xml", "worksheet") + type("/xl/styles.xml", "styles")
                        + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
        book.put(RELS, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        book.put(
                BOOK,
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION
                        + "\"><workbookPr/><sheets><sheet name=\"Tabel\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.put(
                BOOK_RELS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")));
        book.put(
                SHEET,
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1\"/><sheetData>" + data
                        + "</sheetData></worksheet>");
        book.put(
                STYLES,
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"2\"><font/><font><strike/></font></fonts><cellXfs count=\"5\"><xf"
                        + " numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"49\"/><xf numFmtId=\"9\"/><xf"
                        + " numFmtId=\"49\" fontId=\"1\"/></cellXfs></styleSheet>");
        book.put(STRINGS, HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"1\" uniqueCount=\"1\"><si><t>x</t></si></sst>");
        return book;
    }

    /** A file with a table of the rules. */
    static HandmadeWorkbook of(RuleTable table) {
        List<String> header =
                table.columns().stream().map(column -> column.name()).toList();
        List<List<String>> rows = new java.util.ArrayList<>(List.of(header));
        for (Row row : table.rows()) {
            rows.add(header.stream().map(row::cell).toList());
        }
        return of(rows);
    }

    /** A cell with text of its own. */
    static String inline(String name, String text) {
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The name of a cell from its row and column, both from 0. */
    static String name(int row, int column) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    HandmadeWorkbook put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    HandmadeWorkbook put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    HandmadeWorkbook remove(String part) {
        parts.remove(part);
        return this;
    }

    HandmadeWorkbook rename(String part, String name) {
        return put(name, parts.remove(part));
    }

    /** Without compression, as some programs write. */
    HandmadeWorkbook stored() {
        stored = true;
        return this;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** One piece of a part by another; the piece must be there. */
    HandmadeWorkbook replace(String part, String old, String fresh) {
        return change(part, text -> {
            if (!text.contains(old)) {
                throw new IllegalArgumentException(part + " does not hold " + old);
            }
            return text.replace(old, fresh);
        });
    }

    HandmadeWorkbook change(String part, UnaryOperator<String> change) {
        return put(part, change.apply(text(part)));
    }

    /** The whole cell by something else. */
    HandmadeWorkbook cell(String name, String fresh) {
        return change(SHEET, text -> {
            String changed =
                    text.replaceFirst("<c r=\"" + name + "\".*?</c>", java.util.regex.Matcher.quoteReplacement(fresh));
            if (changed.equals(text)) {
                throw new IllegalArgumentException("no cell " + name);
            }
            return changed;
        });
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (stored) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
