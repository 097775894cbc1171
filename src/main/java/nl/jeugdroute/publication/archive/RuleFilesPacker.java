// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.archive;

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
import nl.jeugdroute.engine.RuleFiles;

/**
 * Rule files packer: rule files as one zip in text form, and back. What comes back was checked as if a stranger had
 * sent it.
 */
public final class RuleFilesPacker {

    private static final int MAX_FILES = 10_000;
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The same files always give the same zip. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private RuleFilesPacker() {}

    public static String compress(RuleFiles files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.contents().entrySet()) {
                ZipEntry location = new ZipEntry(file.getKey());
                location.setTimeLocal(TIMELESS);
                zip.putNextEntry(location);
                zip.write(file.getValue());
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
    public static RuleFiles decompress(String packed) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        int leftover = MAX_BYTES;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            for (ZipEntry location = zip.getNextEntry(); location != null; location = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(leftover + 1);
                leftover -= bytes.length;
                if (leftover < 0 || content.size() == MAX_FILES) {
                    throw new IllegalArgumentException("more than a rules folder can hold");
                }
                if (content.put(location.getName(), bytes) != null) {
                    throw new IllegalArgumentException("a path stands twice in the archive");
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a readable archive", e);
        }
        return RuleFiles.of(content);
    }
}
