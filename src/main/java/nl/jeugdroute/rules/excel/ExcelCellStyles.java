// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

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

    static final ExcelCellStyle PLAIN = new ExcelCellStyle(ExcelNumberKind.PLAIN, false, false);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckThrough = new ArrayList<>();
    private final List<ExcelCellStyle> styles = new ArrayList<>();

    private ExcelCellStyles() {}

    /** Reads the styles of a file; a file without that part has only the plain one. */
    static ExcelCellStyles read(WorkbookParts parts, Optional<String> part) throws UnreadableFileException {
        ExcelCellStyles styles = new ExcelCellStyles();
        if (part.isPresent()) {
            styles.read(PartXml.open(parts, part.get(), "styleSheet"));
        }
        return styles;
    }

    /** The style with this number; empty when the file has no such style. */
    Optional<ExcelCellStyle> find(int number) {
        if (number == 0 && styles.isEmpty()) {
            return Optional.of(PLAIN);
        }
        return number < styles.size() ? Optional.of(styles.get(number)) : Optional.empty();
    }

    private void read(PartXml xml) throws UnreadableFileException {
        List<int[]> numbers = new ArrayList<>();
        xml.children(element -> {
            switch (element) {
                case "numFmts" ->
                    xml.children(format -> formats.put(
                            xml.number("numFmtId", 0),
                            xml.attribute("formatCode").orElse("")));
                case "fonts" -> xml.children(font -> struckThrough.add(isStruckThrough(xml)));
                case "cellXfs" ->
                    xml.children(style -> numbers.add(new int[] {xml.number("numFmtId", 0), xml.number("fontId", 0)}));
                default -> {
                    // Colours, borders and tables say nothing about what a cell means.
                }
            }
        });
        numbers.forEach(style -> styles.add(style(style[0], style[1])));
    }

    private static boolean isStruckThrough(PartXml xml) throws UnreadableFileException {
        boolean[] found = {false};
        xml.children(property -> found[0] |= property.equals("strike") && !SharedStrings.isOff(xml));
        return found[0];
    }

    private ExcelCellStyle style(int number, int font) {
        String own = formats.get(number);
        String builtin = BuiltinFormats.getBuiltinFormat(number);
        String format = own != null ? own : builtin != null ? builtin : "";
        ExcelNumberKind kind = DateUtil.isADateFormat(number, format)
                ? ExcelNumberKind.DATE
                : format.contains("%") ? ExcelNumberKind.PERCENTAGE : ExcelNumberKind.PLAIN;
        return new ExcelCellStyle(kind, font < struckThrough.size() && struckThrough.get(font), format.equals(";;;"));
    }
}
