// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Excel cell styles: what the style of a cell says about its content: a date, a percentage, struck through, made
 * invisible.
 */
final class ExcelCellStyles {

    /** Excel number kind: how a number in a cell is meant. */
    enum ExcelNumberKind {
        PLAIN,
        DATE,
        PERCENTAGE
    }

    /** The style of a cell as far as it matters. */
    record ExcelCellStyle(ExcelNumberKind number, boolean struckThrough, boolean invisible) {}

    private static final ExcelCellStyle PLAIN = new ExcelCellStyle(ExcelNumberKind.PLAIN, false, false);

    private final StylesTable styles;
    private final Map<Integer, ExcelCellStyle> known = new HashMap<>();

    ExcelCellStyles(StylesTable styles) {
        this.styles = styles;
    }

    ExcelCellStyle of(int number) {
        return known.computeIfAbsent(number, this::find);
    }

    private ExcelCellStyle find(int number) {
        if (number < 0 || number >= styles.getNumCellStyles()) {
            return PLAIN;
        }
        XSSFCellStyle style = styles.getStyleAt(number);
        String format = String.valueOf(style.getDataFormatString());
        ExcelNumberKind kind = DateUtil.isADateFormat(style.getDataFormat(), format)
                ? ExcelNumberKind.DATE
                : format.contains("%") ? ExcelNumberKind.PERCENTAGE : ExcelNumberKind.PLAIN;
        return new ExcelCellStyle(kind, style.getFont().getStrikeout(), format.equals(";;;"));
    }
}
