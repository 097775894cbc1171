// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.jeugdroute.rules.Column.ColumnRole;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbook styles: the few cell styles of an Excel file; all of them are text, and the header tells by colour what a
 * column does.
 */
public final class WorkbookStyles {

    private static final String TEXT = "@";
    private static final Map<ColumnRole, Integer> COLOURS = Map.of(
            ColumnRole.KOP, 0xE4E7EB,
            ColumnRole.VOORWAARDE, 0xD6E6F5,
            ColumnRole.CONCLUSIE, 0xD8EEDD,
            ColumnRole.BELOFTE, 0xD8EEDD,
            ColumnRole.EIGENSCHAP, 0xFBEFD0,
            ColumnRole.VERANTWOORDING, 0xE4E7EB);

    private final XSSFWorkbook workbook;
    private final XSSFFont bold;
    private final Map<ColumnRole, XSSFCellStyle> headers = new EnumMap<>(ColumnRole.class);
    private final XSSFCellStyle text;
    private final XSSFCellStyle longText;
    private final XSSFCellStyle subheading;

    public WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.bold = workbook.createFont();
        bold.setFontName(workbook.getFontAt(0).getFontName());
        bold.setFontHeight(workbook.getFontAt(0).getFontHeight());
        bold.setBold(true);
        for (ColumnRole role : ColumnRole.values()) {
            XSSFCellStyle header = plain();
            header.setFont(bold);
            header.setBorderBottom(BorderStyle.THIN);
            fill(header, Objects.requireNonNull(COLOURS.get(role)));
            headers.put(role, header);
        }
        this.text = plain();
        this.longText = plain();
        longText.setWrapText(true);
        this.subheading = plain();
        subheading.setFont(bold);
    }

    public XSSFCellStyle header(ColumnRole role) {
        return Objects.requireNonNull(headers.get(role));
    }

    public XSSFCellStyle text() {
        return text;
    }

    public XSSFCellStyle longText() {
        return longText;
    }

    XSSFCellStyle subheading() {
        return subheading;
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void fill(XSSFCellStyle style, int colour) {
        byte[] rgb = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
