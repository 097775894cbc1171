// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Upload format: the kind of an uploaded file by what is in it, whatever its name says. Every kind that people bring by
 * mistake has its own sentence with the way out.
 */
public final class UploadFormat {

    static final String PASSWORD =
            "Dit bestand heeft een wachtwoord. Haal het wachtwoord weg en sla het bestand opnieuw op.";

    private static final String XLSX = "Sla het op als \"Excel-werkmap (.xlsx)\".";
    private static final String OLD_EXCEL = "Dit is een oud Excel-bestand (.xls). " + XLSX;
    private static final String WEB_PAGE =
            "Dit is een webpagina (HTML), geen Excel-bestand. Open het in Excel en sla het op als \"Excel-werkmap"
                    + " (.xlsx)\".";
    private static final String PACKED = "Dit is een ingepakt bestand. Pak het uit en kies het bestand dat erin zit.";
    private static final String PICTURE = "Dit is een plaatje. Kies de tabel zelf, als .xlsx of .csv.";

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final int HEAD = 4_096;

    /** Signature: a kind that shows in its first bytes. */
    private record Signature(String start, String sentence) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(
                    "%PDF",
                    "Dit is een pdf. Dit soort bestand kunnen wij niet lezen. Kies de tabel zelf, als .xlsx of .csv."),
            new Signature("{\\rtf", "Dit is een tekstdocument (.rtf). Zet de tabel in Excel en sla haar op als .xlsx."),
            new Signature("\u0009\u0000\u0004\u0000", OLD_EXCEL),
            new Signature("\u0009\u0002\u0006\u0000", OLD_EXCEL),
            new Signature("\u0009\u0004\u0006\u0000", OLD_EXCEL),
            new Signature("\u0009\u0008", OLD_EXCEL),
            new Signature("TABLE\r\n0,1", "Dit is een oud rekenblad (.dif). Open het in Excel. " + XLSX),
            new Signature("ID;P", "Dit is een oud rekenblad (.slk). Open het in Excel. " + XLSX),
            new Signature("\u001F\u008B", PACKED),
            new Signature("7z\u00BC\u00AF", PACKED),
            new Signature("Rar!", PACKED),
            new Signature("BZh", PACKED),
            new Signature("\u0089PNG", PICTURE),
            new Signature("\u00FF\u00D8\u00FF", PICTURE),
            new Signature("GIF8", PICTURE),
            new Signature(
                    "\u0000\u0005\u0016\u0007",
                    "Dit is een hulpbestand van de Mac (de naam begint met ._). Kies het bestand zonder die punt en"
                            + " streep."));

    private UploadFormat() {}

    /** Whether the bytes are a zip, as an Excel file is. */
    public static boolean isZip(byte[] bytes) {
        return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
    }

    /** Why a file that is no zip is of a kind that holds no table for us; empty when it may be CSV. */
    public static Optional<String> otherKind(String name, byte[] bytes) {
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(compound(bytes));
        }
        if (name.startsWith("~$") || name.startsWith(".~lock.")) {
            return Optional.of(
                    "Dit is een hulpbestand dat er alleen is zolang iemand de tabel open heeft. Sluit de tabel"
                            + " en kies het bestand zelf.");
        }
        return SIGNATURES.stream()
                .filter(signature -> startsWith(bytes, signature.start()))
                .map(Signature::sentence)
                .findFirst()
                .or(() -> markup(bytes));
    }

    /** Throws the way out when a zip is the file of another program, or holds files instead of being one. */
    static void refuseOther(WorkbookParts parts) throws UnreadableFileException {
        Set<String> names = parts.names();
        Optional<String> kind = parts.find("mimetype")
                .map(bytes -> new String(bytes, LATIN))
                .or(() -> Optional.of("opendocument.spreadsheet").filter(ods -> names.contains("content.xml")));
        String sentence = null;
        if (kind.isPresent()) {
            sentence = kind.get().contains("opendocument.spreadsheet")
                    ? "Dit is een bestand van LibreOffice (.ods). Sla het daar op als .xlsx of als CSV."
                    : "Dit is een document, geen tabel. Zet de tabel in een rekenblad en sla haar op als .xlsx.";
        } else if (names.contains("xl/workbook.bin")) {
            sentence = "Dit is een binair Excel-bestand (.xlsb). " + ForbiddenParts.XLSX;
        } else if (names.stream().anyMatch(UploadFormat::isApple)) {
            sentence = "Dit is een bestand van Numbers. Kies in Numbers Archief, Exporteer naar, Excel.";
        } else if (has(names, "word/")) {
            sentence =
                    "Dit is een Word-bestand (.docx). Dit is geen Excel-bestand. Zet de tabel in Excel en sla haar op als .xlsx.";
        } else if (has(names, "ppt/")) {
            sentence = "Dit is een PowerPoint-bestand. Zet de tabel in Excel en sla haar op als .xlsx.";
        } else if (!names.contains(WorkbookParts.CONTENT_TYPES) && !has(names, "xl/")) {
            sentence = "Dit is een zip, geen Excel-bestand. Pak hem uit en kies het bestand dat erin zit.";
        }
        if (sentence != null) {
            throw new UnreadableFileException(sentence);
        }
    }

    private static boolean isApple(String name) {
        return name.endsWith(".iwa") || name.endsWith("index.apxl") || name.endsWith("index.zip");
    }

    private static boolean has(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The old container of Office; its list of contents is in UTF-16. */
    private static String compound(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        if (text.contains("EncryptedPackage")) {
            return PASSWORD;
        }
        if (text.contains("WordDocument")) {
            return "Dit is een oud Word-bestand (.doc). Zet de tabel in Excel en sla haar op als .xlsx.";
        }
        return text.contains("Workbook") || text.contains("Book")
                ? OLD_EXCEL
                : "Dit is een oud Office-bestand, geen tabel. Zet de tabel in Excel en sla haar op als .xlsx.";
    }

    /** Spreadsheets and pages written as one text with tags. */
    private static Optional<String> markup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), LATIN)
                .replace("\u0000", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (!head.startsWith("<") && !head.startsWith("mime-version:")) {
            return Optional.empty();
        }
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html")) {
            return Optional.of("Dit is een XML-werkblad (2003). Open het in Excel. " + XLSX);
        }
        if (head.contains("opendocument")) {
            return Optional.of("Dit is een bestand van LibreOffice (.fods). Sla het daar op als .xlsx of als CSV.");
        }
        return head.startsWith("mime-version:")
                        || List.of("<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<div", "<style")
                                .stream()
                                .anyMatch(head::contains)
                ? Optional.of(WEB_PAGE)
                : Optional.of("Dit is XML, geen Excel-bestand. Kies de tabel zelf, als .xlsx of .csv.");
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(LATIN);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
