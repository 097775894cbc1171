// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.rules.ColumnHelp.CellKind;
import nl.jeugdroute.rules.excel.HelpSheet;
import nl.jeugdroute.rules.excel.OriginSheet;
import nl.jeugdroute.rules.excel.SheetNames;
import nl.jeugdroute.rules.excel.WorkbookStyles;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Excel writer: makes an Excel file of a table: a frozen header, drop-downs, and every cell as text so that Excel never
 * turns a date, an id or a range into something else.
 */
public final class ExcelWriter {

    /** Room below the last row in which drop-downs still work. */
    private static final int SPACING = 300;

    private static final int LONG_TEXT = 50;
    private static final int SHORTEST_COLUMN = 11;
    /** The most points the file format allows. */
    private static final float MAX_ROW_HEIGHT = 409;
    /** The file format counts widths in 256ths of a character. */
    private static final int CHAR_WIDTH = 256;

    private ExcelWriter() {}

    /** The bytes of an .xlsx file. */
    public static byte[] write(ExcelTable sheet) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreator("Jeugdroute");
            workbook.getProperties().getCoreProperties().setTitle(sheet.table().title());
            WorkbookStyles styles = new WorkbookStyles(workbook);
            XSSFSheet data = workbook.createSheet(sheet.table().name());
            Map<String, String> dropdowns = HelpSheet.write(workbook, styles, sheet);
            OriginSheet.write(workbook, styles, sheet.origin());
            writeTable(data, styles, sheet.table());
            for (int k = 0; k < sheet.columns().size(); k++) {
                addDropdown(
                        data, k, sheet.columns().get(k), sheet.table().rows().size(), dropdowns);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as the file format wants it: what looks like an escaped character must be escaped itself. */
    public static String text(String cell) {
        return SheetNames.ESCAPE.matcher(cell).replaceAll("_x005F_x$1_");
    }

    private static void writeTable(XSSFSheet sheet, WorkbookStyles styles, RuleTable table) {
        List<Column> columns = table.columns();
        XSSFRow header = sheet.createRow(0);
        for (int k = 0; k < columns.size(); k++) {
            Column column = columns.get(k);
            set(header, k, column.name(), styles.header(column.role()));
            int width = width(table, column);
            sheet.setColumnWidth(k, width * CHAR_WIDTH);
            sheet.setDefaultColumnStyle(k, width >= LONG_TEXT ? styles.longText() : styles.text());
        }
        List<Row> rows = CsvTableWriter.inOrder(table.rows());
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int k = 0; k < columns.size(); k++) {
                set(row, k, rows.get(r).cell(columns.get(k).name()), (XSSFCellStyle) sheet.getColumnStyle(k));
            }
            setHeight(sheet, row);
        }
        sheet.createFreezePane(1, 1);
        fitOnePageWide(sheet);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Not every program makes a row higher by itself when its text takes more lines. */
    public static void setHeight(XSSFSheet sheet, XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellStyle().getWrapText()) {
                int width = sheet.getColumnWidth(cell.getColumnIndex()) / CHAR_WIDTH - 4;
                lines = Math.max(lines, (cell.getStringCellValue().length() + width - 1) / width);
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MAX_ROW_HEIGHT, lines * sheet.getDefaultRowHeightInPoints()));
        }
    }

    public static void fitOnePageWide(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static int width(RuleTable table, Column column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.cell(column.name()).length())
                .max()
                .orElse(0);
        return Math.max(
                SHORTEST_COLUMN,
                Math.min(LONG_TEXT, Math.max(longest, column.name().length()) + 2));
    }

    private static void addDropdown(
            XSSFSheet sheet, int k, ColumnHelp column, int rows, Map<String, String> dropdowns) {
        String range = dropdowns.get(column.name());
        if (range == null) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(range), new CellRangeAddressList(1, rows + SPACING, k, k));
        // In this library "suppress" means the opposite for .xlsx: true shows the arrow.
        choice.setSuppressDropDownArrow(true);
        choice.setEmptyCellAllowed(true);
        if (column.kind() == CellKind.CODE) {
            choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            choice.createErrorBox(
                    "Niet in de lijst", "Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.");
            choice.setShowErrorBox(true);
        } else {
            // JA|NEE or bevat X is fine too; only the reader knows the whole grammar.
            choice.setShowErrorBox(false);
        }
        choice.createPromptBox(truncate(column.label(), 32), truncate(column.hint(), 250));
        choice.setShowPromptBox(!column.hint().isEmpty());
        sheet.addValidationData(choice);
    }

    private static String truncate(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }

    public static XSSFCell set(XSSFRow row, int k, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(k);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text(text));
        }
        return cell;
    }
}
