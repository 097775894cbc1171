// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Workbook parts: the parts of an uploaded zip, unpacked into memory up to a limit. A part is found by its name
 * whatever its capitals are, as Office does.
 */
final class WorkbookParts {

    static final String CONTENT_TYPES = "[content_types].xml";

    private static final String ZIP_BOMB =
            "Dit bestand wordt bij het uitpakken veel te groot. Zo groot is een tabel met regels nooit.";
    /** A table of 20,000 rows unpacks to about 20 MB. */
    private static final int MAX_UNPACKED_SIZE = 40 * 1024 * 1024;

    private static final int MAX_PARTS = 200;
    private static final int BLOCK = 64 * 1024;

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a zip.
     *
     * @throws UnreadableFileException when it is damaged, contradicts its own list or becomes too large
     */
    static WorkbookParts open(byte[] bytes) throws UnreadableFileException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = MAX_UNPACKED_SIZE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = name(entry.getName());
                if (parts.size() >= MAX_PARTS || parts.containsKey(name) || name.contains("..")) {
                    throw new UnreadableFileException("Dit Excel-bestand is vreemd opgebouwd. " + ForbiddenParts.XLSX);
                }
                byte[] part = read(zip, room);
                room -= part.length;
                parts.put(name, part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw encrypted(e)
                    ? new UnreadableFileException(UploadFormat.PASSWORD)
                    : UnreadableFileException.damaged("het bestand is niet heel");
        }
        List<String> listed = ZipDirectory.names(bytes)
                .orElseThrow(() -> UnreadableFileException.damaged("het einde van het bestand ontbreekt"));
        Set<String> names = new HashSet<>();
        listed.forEach(name -> names.add(name(name)));
        if (listed.size() != parts.size() || !names.equals(parts.keySet())) {
            throw UnreadableFileException.damaged("er zit iets anders in dan de inhoudsopgave zegt");
        }
        return new WorkbookParts(parts);
    }

    /** The names of all parts, in small letters. */
    Set<String> names() {
        return parts.keySet();
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name(name)));
    }

    private static String name(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean encrypted(Exception problem) {
        @Nullable String message = problem.getMessage();
        return message != null && message.contains("encrypted");
    }

    private static byte[] read(InputStream part, int room) throws IOException, UnreadableFileException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int n = part.read(block); n > 0; n = part.read(block)) {
            if (content.size() + n > room) {
                throw new UnreadableFileException(ZIP_BOMB);
            }
            content.write(block, 0, n);
        }
        return content.toByteArray();
    }
}
