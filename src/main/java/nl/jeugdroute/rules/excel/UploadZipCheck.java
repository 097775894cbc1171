// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Upload zip check: looks into the zip of an uploaded file without keeping anything of it: how large it becomes, and
 * whether it carries parts that a rule table has no use for. Only what passes here is opened.
 */
final class UploadZipCheck {

    private static final String XLSX = "Sla het bestand in Excel op als \"Excel-werkmap (.xlsx)\".";
    private static final String COMMENTS =
            "Dit bestand bevat opmerkingen bij cellen. Die lezen wij niet. Zet de tekst in de"
                    + " kolom toelichting en verwijder de opmerkingen.";
    private static final String ZIP_BOMB =
            "Dit bestand wordt bij het uitpakken veel te groot. Zo groot is een tabel met regels nooit.";
    /** A table of 20,000 rows unpacks to about 20 MB. */
    private static final long MAX_UNPACKED_SIZE = 40L * 1024 * 1024;

    private static final int MAX_PARTS = 200;
    private static final int BLOCK = 16 * 1024;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    /** Parts that are refused, with the reason; the first word of a path that matches counts. */
    private static final Map<String, String> REJECTED = Map.ofEntries(
            Map.entry("xl/vbaproject", "Dit bestand bevat macro's. " + XLSX),
            Map.entry("xl/macrosheets", "Dit bestand bevat macro's. " + XLSX),
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

    private UploadZipCheck() {}

    /** Throws when the file may not be opened. */
    static void validate(byte[] bytes) throws UnreadableFileException {
        Set<String> names = new HashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (names.size() >= MAX_PARTS || !names.add(name) || name.contains("..")) {
                    throw new UnreadableFileException("Dit Excel-bestand is vreemd opgebouwd. " + XLSX);
                }
                REJECTED.forEach((start, reason) -> {
                    if (name.startsWith(start)) {
                        reasons.add(reason);
                    }
                });
                total = countUnpacked(zip, name, total, reasons);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(
                    "Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.");
        }
        checkKind(names, reasons);
        if (!reasons.isEmpty()) {
            throw new UnreadableFileException(List.copyOf(reasons));
        }
    }

    private static void checkKind(Set<String> names, Set<String> reasons) throws UnreadableFileException {
        if (names.contains("mimetype") || names.contains("content.xml")) {
            throw new UnreadableFileException(
                    "Dit is een bestand van LibreOffice (.ods). Sla het daar op als .xlsx of als CSV.");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableFileException("Dit is een binair Excel-bestand (.xlsb). " + XLSX);
        }
        if (!names.contains("xl/workbook.xml") && reasons.isEmpty()) {
            throw new UnreadableFileException("Dit is geen Excel-bestand. " + XLSX);
        }
    }

    private static long countUnpacked(InputStream part, String name, long total, Set<String> reasons)
            throws IOException, UnreadableFileException {
        byte[] block = new byte[BLOCK];
        long sum = total;
        int match = 0;
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        boolean macro = false;
        for (int n = part.read(block); n > 0; n = part.read(block)) {
            sum += n;
            if (sum > MAX_UNPACKED_SIZE) {
                throw new UnreadableFileException(ZIP_BOMB);
            }
            for (int i = 0; xml && i < n && match < DOCTYPE.length; i++) {
                match = block[i] == DOCTYPE[match] ? match + 1 : block[i] == DOCTYPE[0] ? 1 : 0;
            }
            macro |= name.equals("[content_types].xml")
                    && new String(block, 0, n, StandardCharsets.US_ASCII).contains("macroEnabled");
        }
        if (match == DOCTYPE.length) {
            reasons.add("Dit Excel-bestand bevat een verwijzing naar buiten (DOCTYPE). " + XLSX);
        }
        if (macro) {
            reasons.add("Dit bestand bevat macro's. " + XLSX);
        }
        return sum;
    }
}
