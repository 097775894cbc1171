// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forbidden parts: the parts of an Excel file that a rule table has no use for, and that are refused before anything is
 * read.
 */
final class ForbiddenParts {

    static final String XLSX = "Sla het bestand in Excel op als \"Excel-werkmap (.xlsx)\".";

    private static final String MACROS = "Dit bestand bevat macro's. " + XLSX;
    private static final String COMMENTS =
            "Dit bestand bevat opmerkingen bij cellen. Die lezen wij niet. Zet de tekst in de"
                    + " kolom toelichting en verwijder de opmerkingen.";

    /** The beginning of a name, with the reason. */
    private static final Map<String, String> REJECTED = Map.ofEntries(
            Map.entry("xl/vbaproject", MACROS),
            Map.entry("xl/macrosheets", MACROS),
            Map.entry("xl/dialogsheets", "Dit bestand bevat een dialoogvenster. " + XLSX),
            Map.entry(
                    "xl/externallinks", "Dit bestand bevat koppelingen met andere bestanden. Verbreek de koppelingen."),
            Map.entry("xl/connections", "Dit bestand bevat koppelingen met andere gegevens. Verwijder de koppelingen."),
            Map.entry("xl/querytables", "Dit bestand bevat koppelingen met andere gegevens. Verwijder de koppelingen."),
            Map.entry("xl/embeddings", "Dit bestand bevat een ander bestand. Verwijder het ingevoegde bestand."),
            Map.entry("xl/activex", "Dit bestand bevat knoppen of programma's. Verwijder ze."),
            Map.entry("xl/ctrlprops", "Dit bestand bevat knoppen of programma's. Verwijder ze."),
            Map.entry("customui", "Dit bestand bevat knoppen of programma's. Verwijder ze."),
            Map.entry("xl/pivot", "Dit bestand bevat een draaitabel. Verwijder de draaitabel."),
            Map.entry("xl/charts", "Dit bestand bevat een grafiek. Verwijder de grafiek."),
            Map.entry("xl/media", "Dit bestand bevat een plaatje. Verwijder het plaatje."),
            Map.entry("xl/comments", COMMENTS),
            Map.entry("xl/threadedcomments", COMMENTS));

    private ForbiddenParts() {}

    /** Throws with every reason why the file may not be read. */
    static void check(WorkbookParts parts) throws UnreadableFileException {
        Set<String> reasons = new LinkedHashSet<>();
        for (String name : parts.names()) {
            REJECTED.forEach((start, reason) -> {
                if (name.startsWith(start)) {
                    reasons.add(reason);
                }
            });
            if (name.startsWith("xl/drawings/drawing")
                    && isTextBox(parts.find(name).orElseThrow())) {
                reasons.add("Dit bestand bevat een tekstvak. Dat lezen wij niet. Zet de tekst in een cel en verwijder"
                        + " het tekstvak.");
            }
        }
        if (hasMacroKind(parts)) {
            reasons.add(MACROS);
        }
        if (!reasons.isEmpty()) {
            throw new UnreadableFileException(List.copyOf(reasons));
        }
    }

    /** Whether the list of kinds calls the workbook one with macros, also when the macros are gone. */
    private static boolean hasMacroKind(WorkbookParts parts) throws UnreadableFileException {
        boolean[] found = {false};
        PartXml xml = PartXml.open(parts, WorkbookParts.CONTENT_TYPES);
        xml.children(name -> found[0] |= xml.attribute("ContentType")
                .filter(kind -> kind.contains("macroEnabled"))
                .isPresent());
        return found[0];
    }

    private static boolean isTextBox(byte[] drawing) {
        return new String(drawing, StandardCharsets.UTF_8).contains("txBody");
    }
}
