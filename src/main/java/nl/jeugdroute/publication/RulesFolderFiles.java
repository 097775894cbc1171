// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleFiles;
import org.jspecify.annotations.Nullable;

/** The files of the rules folder, as text. What is valid UTF-8 comes back byte for byte; other files are no rules. */
final class RulesFolderFiles {

    private final Path folder;

    RulesFolderFiles(Path folder) {
        this.folder = folder;
    }

    /** The text of a file, or null when there is none. */
    @Nullable
    String read(String file) {
        Path path = path(folder, file);
        try {
            return Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Works in a copy of the whole folder in which some files are different; a null text means there is no such file.
     */
    <T> T workInCopy(Map<String, @Nullable String> different, Function<Path, T> work) {
        try {
            Path copy = Files.createTempDirectory("jeugdroute-concept");
            try {
                copy(copy);
                for (Map.Entry<String, @Nullable String> file : different.entrySet()) {
                    set(copy, file.getKey(), file.getValue());
                }
                return work.apply(copy);
            } finally {
                cleanUp(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path to) throws IOException {
        RuleFiles.read(folder).write(to);
    }

    private static void cleanUp(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Replaces files, each at once; when one cannot be written, those before it become what they were. */
    void write(Map<String, @Nullable String> fresh) {
        Map<String, @Nullable String> earlier = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, @Nullable String> file : fresh.entrySet()) {
                earlier.put(file.getKey(), read(file.getKey()));
                set(folder, file.getKey(), file.getValue());
            }
        } catch (IOException | UncheckedIOException failure) {
            restore(earlier, failure);
            throw new IllegalStateException("cannot write the rules folder", failure);
        }
    }

    private void restore(Map<String, @Nullable String> earlier, Exception cause) {
        for (Map.Entry<String, @Nullable String> file : earlier.entrySet()) {
            try {
                set(folder, file.getKey(), file.getValue());
            } catch (IOException alsoFailed) {
                cause.addSuppressed(alsoFailed);
            }
        }
    }

    // Readers see the old file or the new one, never a part: the new one is complete before it gets its name.
    private static void set(Path folder, String file, @Nullable String text) throws IOException {
        Path target = path(folder, file);
        if (text == null) {
            Files.deleteIfExists(target);
            return;
        }
        Path temporary = Files.createTempFile(target.getParent(), ".", ".nieuw");
        try {
            Files.writeString(temporary, text);
            if (Files.exists(target)) {
                preservePermissions(target, temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void preservePermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException noPosix) {
            // Other file systems keep the rights of the folder.
        }
    }

    private static Path path(Path folder, String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("a rule file would lie outside the rules folder");
        }
        return path;
    }
}
