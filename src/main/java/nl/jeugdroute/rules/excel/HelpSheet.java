// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.ColumnHelp;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;
import nl.jeugdroute.rules.ExcelTable;
import nl.jeugdroute.rules.ExcelWriter;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Help sheet: the sheet <i>Uitleg</i>: what the table is for, every column, how to write a cell, and the lists behind
 * the drop-downs.
 */
public final class HelpSheet {

    private static final List<Integer> WIDTHS = List.of(34, 40, 70, 46);
    private static final List<String> PROCEDURE = List.of(
            "Verander cellen, voeg rijen toe of verwijder hele rijen. Laat de koprij en de volgorde van de kolommen"
                    + " staan.",
            "Verberg niets, streep niets door en gebruik geen formules of samengevoegde cellen. Jeugdroute weigert"
                    + " die.",
            "Sla het bestand op als .xlsx en laad het in bij Jeugdroute. U ziet daarna alle meldingen in een keer.");

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final Map<String, String> ranges = new HashMap<>();
    private int next;

    private HelpSheet(XSSFSheet sheet, WorkbookStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Writes the sheet; gives per column name the cells that hold its values, for drop-downs. */
    public static Map<String, String> write(XSSFWorkbook workbook, WorkbookStyles styles, ExcelTable content) {
        HelpSheet hint = new HelpSheet(workbook.createSheet(SheetNames.HELP_TEXT), styles);
        hint.write(content);
        return hint.ranges;
    }

    private void write(ExcelTable content) {
        for (int k = 0; k < WIDTHS.size(); k++) {
            sheet.setColumnWidth(k, WIDTHS.get(k) * 256);
        }
        writeLine(styles.subheading(), content.table().title());
        writeLine(styles.text(), content.table().hint());
        next++;
        writeHeader("Zo werkt u in dit bestand");
        PROCEDURE.forEach(sentence -> writeLine(styles.text(), sentence));
        next++;
        writeHeader("Kolom", "Naam", "Wat u invult", "Voorbeelden");
        content.columns()
                .forEach(column ->
                        writeLine(styles.longText(), column.name(), column.label(), column.hint(), examples(column)));
        next++;
        writeGrammar();
        next++;
        writeHeader("Keuzelijst van kolom", "Waarde", "Betekenis");
        content.columns().forEach(this::writeChoices);
        sheet.createFreezePane(0, 1);
        ExcelWriter.fitOnePageWide(sheet);
    }

    private void writeGrammar() {
        writeHeader("Zo schrijft u een voorwaarde", "Voorbeeld", "Betekenis");
        writeLine(
                styles.longText(),
                "Maakt niet uit",
                "*",
                "De rij geldt bij elke waarde. Laat een voorwaarde nooit leeg.");
        writeLine(styles.longText(), "Een waarde", "JA", "Alleen als het antwoord ja is.");
        writeLine(styles.longText(), "Een van deze", "NEE|ONBEKEND", "Als het antwoord nee of onbekend is.");
        writeLine(styles.longText(), "Alles behalve", "niet NEE", "Bij elk antwoord behalve nee.");
        writeLine(styles.longText(), "Getal van en met", "12 t/m 17", "Van 12 tot en met 17.");
        writeLine(styles.longText(), "Getal vergelijken", ">= 18", "18 of hoger. Ook <=, < en > kunnen.");
        writeLine(styles.longText(), "Decimalen", "2,1", "Gebruik een komma. Schrijf 1000 zonder punt.");
        writeLine(styles.longText(), "Lijst bevat", "bevat T9|T10", "Als T9 of T10 in de lijst staat.");
        writeLine(styles.longText(), "Lijst bevat niet", "bevat niet T9", "Als T9 niet in de lijst staat.");
        writeLine(styles.longText(), "Niets ingevuld", "leeg", "Als er niets is ingevuld. Ook: niet leeg.");
        writeLine(styles.longText(), "Datum", "2027-01-01", "Jaar, maand, dag. Alleen in kolommen met een datum.");
    }

    private void writeChoices(ColumnHelp column) {
        if (column.choices().isEmpty()) {
            return;
        }
        int first = next + 1;
        for (ColumnHelpChoice choice : column.choices()) {
            writeLine(styles.longText(), column.name(), choice.value(), choice.label());
        }
        ranges.put(column.name(), SheetNames.HELP_TEXT + "!$B$" + first + ":$B$" + next);
    }

    private static String examples(ColumnHelp column) {
        List<String> values =
                column.choices().stream().map(ColumnHelpChoice::value).toList();
        String first = values.isEmpty() ? "" : values.get(values.size() - 1);
        return switch (column.kind()) {
            case TEXT -> "";
            case DATE -> "2027-01-01";
            case CODE -> first;
            case CODES -> first + (values.size() > 1 ? " of " + values.get(0) + " | " + first : "");
            case CONDITION -> "* of " + first + " of niet " + first;
            case SET_CONDITION -> "* of leeg of " + first;
            case NUMBER_CONDITION -> "* of 12 t/m 17 of >= 18 of < 18|leeg";
        };
    }

    private void writeHeader(String... texts) {
        writeLine(styles.header(ColumnRole.KOP), texts);
    }

    private void writeLine(XSSFCellStyle style, String... texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int k = 0; k < texts.length; k++) {
            ExcelWriter.set(row, k, texts[k], style);
        }
        ExcelWriter.setHeight(sheet, row);
    }
}
