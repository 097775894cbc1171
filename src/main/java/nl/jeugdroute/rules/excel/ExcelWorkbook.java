// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.rules.excel.PartRelations.PartRelation;

/**
 * Excel workbook: an opened Excel file: its sheets, styles and texts. It is followed from relation to relation as Excel
 * does; the names of the parts mean nothing.
 */
final class ExcelWorkbook {

    /** A sheet as the workbook lists it, and the part that holds it. */
    record WorkbookSheet(String name, String part, boolean hidden) {}

    private final WorkbookParts parts;
    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final ExcelCellStyles styles;
    private final SharedStrings texts;
    private boolean from1904;

    private ExcelWorkbook(WorkbookParts parts) throws UnreadableFileException {
        this.parts = parts;
        String book = PartRelations.ofFile(parts)
                .only("officeDocument")
                .orElseThrow(() -> UnreadableFileException.damaged("het onderdeel _rels/.rels noemt geen werkmap"));
        PartRelations relations = PartRelations.of(parts, book);
        readBook(PartXml.open(parts, book, "workbook"), relations);
        this.styles = ExcelCellStyles.read(parts, existing(relations.only("styles")));
        this.texts = SharedStrings.read(parts, existing(relations.only("sharedStrings")));
    }

    /** Opens a file that {@link ForbiddenParts} let through. */
    static ExcelWorkbook open(WorkbookParts parts) throws UnreadableFileException {
        return new ExcelWorkbook(parts);
    }

    List<WorkbookSheet> sheets() {
        return List.copyOf(sheets);
    }

    SheetContent read(WorkbookSheet sheet) throws UnreadableFileException {
        return new SheetReader(styles, texts, from1904).read(PartXml.open(parts, sheet.part(), "worksheet"));
    }

    /** A part that is named but gone is missed by the cells that need it, and only by those. */
    private Optional<String> existing(Optional<String> part) {
        return part.filter(name -> parts.find(name).isPresent());
    }

    private void readBook(PartXml xml, PartRelations relations) throws UnreadableFileException {
        xml.children(element -> {
            switch (element) {
                case "workbookPr" -> from1904 = xml.isTrue("date1904");
                case "sheets" -> xml.children(sheet -> sheets.add(readSheet(xml, sheet, relations)));
                default -> {
                    // Views, names and calculation settings say nothing about the table.
                }
            }
        });
        Set<String> names = new HashSet<>();
        Set<String> held = new HashSet<>();
        for (WorkbookSheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT)) || !held.add(sheet.part())) {
                throw UnreadableFileException.damaged("het blad " + sheet.name() + " staat er twee keer in");
            }
        }
        if (sheets.isEmpty()) {
            throw xml.damaged("noemt geen enkel blad");
        }
    }

    private WorkbookSheet readSheet(PartXml xml, String element, PartRelations relations)
            throws UnreadableFileException {
        String name = xml.attribute("name").orElse("").strip();
        Optional<PartRelation> relation = xml.relation().flatMap(relations::find);
        if (!element.equals("sheet") || name.isEmpty() || relation.isEmpty()) {
            throw xml.damaged("noemt een blad dat er niet is" + (name.isEmpty() ? "" : " (" + name + ")"));
        }
        if (relation.get().kind().equals("chartsheet")) {
            throw new UnreadableFileException(
                    "Het blad " + name + " is een grafiek. Verwijder dat blad uit het bestand.");
        }
        if (!relation.get().kind().equals("worksheet")
                || parts.find(relation.get().target()).isEmpty()) {
            throw UnreadableFileException.damaged("het blad " + name + " ontbreekt");
        }
        boolean hidden =
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
        return new WorkbookSheet(name, relation.get().target(), hidden);
    }
}
