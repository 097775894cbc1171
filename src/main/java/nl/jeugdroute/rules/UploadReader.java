// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.rules.excel.ExcelReader;
import nl.jeugdroute.rules.excel.UploadFormat;
import nl.jeugdroute.rules.reading.CellValidation;
import org.jspecify.annotations.Nullable;

/**
 * Upload reader: the gate for uploads: takes a CSV or Excel file for one table and gives its rows, or everything that
 * is wrong with it.
 */
public final class UploadReader {

    private final Path rulesPath;

    /**
     * A gate to a rules folder.
     *
     * @param rulesPath a complete rules folder, live or of a draft; the upload is checked among its other tables
     */
    public UploadReader(Path rulesPath) {
        this.rulesPath = rulesPath;
    }

    /**
     * Reads an upload for a table. Nothing is written.
     *
     * @param target path of the table below the rules folder, such as {@code landelijk/acties.csv}
     * @throws IllegalArgumentException when the folder has no such table
     */
    public UploadReadResult read(Upload upload, String target) {
        Findings findings = new Findings();
        Optional<ExcelReader.ReadExcelTable> parsed = readForm(upload, findings);
        if (parsed.isPresent()) {
            TableContent table = parsed.get().table();
            ExcelOrigin origin = parsed.get().origin();
            Optional<String> wrong = wrongTable(origin, target);
            // The rows of another table would only give nonsense.
            wrong.ifPresentOrElse(
                    message -> findings.aboutFile(upload.name(), message),
                    () -> readContent(upload, table, target, findings));
            if (findings.isEmpty()) {
                return new UploadReadResult.ReadUpload(table.header(), table.rows(), origin);
            }
        }
        return new UploadReadResult.RejectedUpload(findings.list());
    }

    private static Optional<ExcelReader.ReadExcelTable> readForm(Upload upload, Findings findings) {
        byte[] bytes = upload.content();
        Optional<String> refusal = refusal(upload);
        if (refusal.isPresent()) {
            findings.aboutFile(upload.name(), refusal.get());
            return Optional.empty();
        }
        return UploadFormat.isZip(bytes)
                ? new ExcelReader(findings).read(upload.name(), bytes)
                : new CsvTableReader(findings)
                        .read(upload.name(), bytes)
                        .map(content -> new ExcelReader.ReadExcelTable(content, null));
    }

    /** Why the file is not even opened, in Dutch; empty when it may hold a table. */
    private static Optional<String> refusal(Upload upload) {
        byte[] bytes = upload.content();
        if (bytes.length > CsvTableReader.MAX_FILE_SIZE) {
            return Optional.of(CsvTableReader.TOO_LARGE);
        }
        if (UploadFormat.isZip(bytes)) {
            if (upload.endsWith(".xlsm")) {
                return Optional.of(
                        "Dit bestand kan macro's bevatten (.xlsm). Sla het op als \"Excel-werkmap (.xlsx)\".");
            }
            return upload.endsWith(".csv")
                    ? Optional.of("Dit is een Excel-bestand met een naam op .csv. Sla het in Excel op als .xlsx of"
                            + " \"CSV UTF-8\".")
                    : Optional.empty();
        }
        return UploadFormat.otherKind(upload.name(), bytes).or(() -> notNamedAsCsv(upload));
    }

    private static Optional<String> notNamedAsCsv(Upload upload) {
        if (upload.endsWith(".csv")) {
            return Optional.empty();
        }
        if (upload.endsWith(".xlsx") || upload.endsWith(".xls") || upload.endsWith(".xlsm")) {
            return Optional.of(
                    "Dit bestand heet " + upload.extension() + ", maar is geen Excel-bestand. Is het een CSV?"
                            + " Geef het dan een naam op .csv. Sla het anders in Excel op als .xlsx.");
        }
        return Optional.of("Dit soort bestand kunnen wij niet lezen. Kies een .xlsx of een .csv.");
    }

    private static Optional<String> wrongTable(@Nullable ExcelOrigin origin, String target) {
        String[] parts = target.split("/");
        String layer = parts.length < 2 ? "" : parts[parts.length - 2];
        String table = parts[parts.length - 1].replaceFirst("\\.csv$", "");
        return origin == null || origin.layer().equals(layer) && origin.table().equals(table)
                ? Optional.empty()
                : Optional.of("Dit bestand is van de tabel " + origin.table() + nameOf(origin.layer())
                        + ". U laadt het in bij de tabel " + table + nameOf(layer) + ".");
    }

    private static String nameOf(String layer) {
        return layer.isEmpty() ? "" : " van " + layer;
    }

    /** Reads the cells for their meaning; a cell that was already told about is not told about twice. */
    private void readContent(Upload upload, TableContent content, String target, Findings findings) {
        RuleTables parsed = RuleTables.read(rulesPath, target, content);
        List<Finding> here = parsed.findings().stream()
                .filter(finding -> finding.bestand().equals(target))
                .toList();
        if (here.isEmpty() && parsed.table(target).isEmpty()) {
            throw new IllegalArgumentException("no table " + target + " in " + rulesPath + "; is it in pakket.yaml?");
        }
        Set<String> reported = new HashSet<>();
        findings.list().forEach(finding -> reported.add(position(finding)));
        here.stream()
                .filter(finding -> finding.kolom() == null || !reported.contains(position(finding)))
                .map(finding -> new Finding(
                        upload.name(),
                        finding.rijnummer(),
                        finding.rij() == null ? null : CellValidation.shorten(finding.rij()),
                        finding.kolom(),
                        finding.waarde(),
                        finding.melding()))
                .forEach(findings::add);
    }

    private static String position(Finding finding) {
        return finding.rijnummer() + "/" + finding.kolom();
    }
}
