// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

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
 * Looks into the zip of an uploaded file without keeping anything of it: how large it becomes, and whether it carries
 * parts that a rule table has no use for. Only what passes here is opened.
 */
final class Verpakking {

    private static final String XLSX = "Sla het bestand in Excel op als \"Excel-werkmap (.xlsx)\".";
    private static final String OPMERKINGEN =
            "Dit bestand bevat opmerkingen bij cellen. Die lezen wij niet. Zet de tekst in de"
                    + " kolom toelichting en verwijder de opmerkingen.";
    private static final String BOM =
            "Dit bestand wordt bij het uitpakken veel te groot. Zo groot is een tabel met regels nooit.";
    /** A table of 20,000 rows unpacks to about 20 MB. */
    private static final long GROOTST_UITGEPAKT = 40L * 1024 * 1024;

    private static final int MEESTE_DELEN = 200;
    private static final int BLOK = 16 * 1024;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    /** Parts that are refused, with the reason; the first word of a path that matches counts. */
    private static final Map<String, String> GEWEIGERD = Map.ofEntries(
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
            Map.entry("xl/comments", OPMERKINGEN),
            Map.entry("xl/threadedcomments", OPMERKINGEN));

    private Verpakking() {}

    /** Throws when the file may not be opened. */
    static void keur(byte[] bytes) throws OnleesbaarBestand {
        Set<String> namen = new HashSet<>();
        Set<String> redenen = new LinkedHashSet<>();
        long totaal = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                String naam = deel.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (namen.size() >= MEESTE_DELEN || !namen.add(naam) || naam.contains("..")) {
                    throw new OnleesbaarBestand("Dit Excel-bestand is vreemd opgebouwd. " + XLSX);
                }
                GEWEIGERD.forEach((begin, reden) -> {
                    if (naam.startsWith(begin)) {
                        redenen.add(reden);
                    }
                });
                totaal = telUit(zip, naam, totaal, redenen);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OnleesbaarBestand("Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.");
        }
        soort(namen, redenen);
        if (!redenen.isEmpty()) {
            throw new OnleesbaarBestand(List.copyOf(redenen));
        }
    }

    private static void soort(Set<String> namen, Set<String> redenen) throws OnleesbaarBestand {
        if (namen.contains("mimetype") || namen.contains("content.xml")) {
            throw new OnleesbaarBestand(
                    "Dit is een bestand van LibreOffice (.ods). Sla het daar op als .xlsx of als CSV.");
        }
        if (namen.contains("xl/workbook.bin")) {
            throw new OnleesbaarBestand("Dit is een binair Excel-bestand (.xlsb). " + XLSX);
        }
        if (!namen.contains("xl/workbook.xml") && redenen.isEmpty()) {
            throw new OnleesbaarBestand("Dit is geen Excel-bestand. " + XLSX);
        }
    }

    private static long telUit(InputStream deel, String naam, long totaal, Set<String> redenen)
            throws IOException, OnleesbaarBestand {
        byte[] blok = new byte[BLOK];
        long som = totaal;
        int treffer = 0;
        boolean xml = naam.endsWith(".xml") || naam.endsWith(".rels") || naam.endsWith(".vml");
        boolean macro = false;
        for (int n = deel.read(blok); n > 0; n = deel.read(blok)) {
            som += n;
            if (som > GROOTST_UITGEPAKT) {
                throw new OnleesbaarBestand(BOM);
            }
            for (int i = 0; xml && i < n && treffer < DOCTYPE.length; i++) {
                treffer = blok[i] == DOCTYPE[treffer] ? treffer + 1 : blok[i] == DOCTYPE[0] ? 1 : 0;
            }
            macro |= naam.equals("[content_types].xml")
                    && new String(blok, 0, n, StandardCharsets.US_ASCII).contains("macroEnabled");
        }
        if (treffer == DOCTYPE.length) {
            redenen.add("Dit Excel-bestand bevat een verwijzing naar buiten (DOCTYPE). " + XLSX);
        }
        if (macro) {
            redenen.add("Dit bestand bevat macro's. " + XLSX);
        }
        return som;
    }
}
