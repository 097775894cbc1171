// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.jeugdroute.regels.Regelbestanden;

/** Rule files as one zip in text form, and back. What comes back was checked as if a stranger had sent it. */
final class Inpakker {

    private static final int MEESTE_BESTANDEN = 10_000;
    private static final int MEESTE_BYTES = 64 * 1024 * 1024;

    /** The same files always give the same zip. */
    private static final LocalDateTime TIJDLOOS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Inpakker() {}

    static String pakIn(Regelbestanden bestanden) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var bestand : bestanden.inhoud().entrySet()) {
                ZipEntry plek = new ZipEntry(bestand.getKey());
                plek.setTimeLocal(TIJDLOOS);
                zip.putNextEntry(plek);
                zip.write(bestand.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot zip in memory", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * Unpacks into memory.
     *
     * @throws IllegalArgumentException when a path could lead out of a rules folder, or there is more than rules can be
     */
    static Regelbestanden pakUit(String ingepakt) {
        SortedMap<String, byte[]> inhoud = new TreeMap<>();
        int over = MEESTE_BYTES;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(ingepakt)))) {
            for (ZipEntry plek = zip.getNextEntry(); plek != null; plek = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(over + 1);
                over -= bytes.length;
                if (over < 0 || inhoud.size() == MEESTE_BESTANDEN) {
                    throw new IllegalArgumentException("more than a rules folder can hold");
                }
                if (inhoud.put(plek.getName(), bytes) != null) {
                    throw new IllegalArgumentException("a path stands twice in the archive");
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a readable archive", e);
        }
        return Regelbestanden.van(inhoud);
    }
}
