// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the rules folder, as text. What is valid UTF-8 comes back byte for byte; other files are no rules. */
final class RulesFolderFiles {

    private static final Logger LOG = LoggerFactory.getLogger(RulesFolderFiles.class);

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
        } catch (IOException | UncheckedIOException noRoom) {
            LOG.error("No copy of the rules folder could be made", noRoom);
            throw new StepNotPossibleException("Dit is nu niet na te kijken. Er kan geen kopie van de map met regels"
                    + " worden gemaakt. Is de schijf vol? Vraag de beheerder. Er is niets veranderd.");
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

    /**
     * What keeps these files from being written, in Dutch; empty when nothing does. Everything is tried but the last
     * stroke: what is new is written beside the files and thrown away.
     */
    Optional<String> obstacle(Map<String, @Nullable String> fresh) {
        try (FileReplacements replacements = FileReplacements.prepare(folder, fresh)) {
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The rules folder cannot be written", failure);
            return Optional.of(FileReplacements.reason(failure));
        }
    }

    /** What will keep people from publishing anything at all, in Dutch; looks and writes nothing. */
    Optional<String> obstacle() {
        try {
            return FileReplacements.obstacle(folder);
        } catch (IOException failure) {
            return Optional.of(FileReplacements.reason(failure));
        }
    }

    /**
     * Replaces files, each at once; when one cannot be replaced, those before it become what they were.
     *
     * @throws StepNotPossibleException when the folder does not let itself be written
     */
    void write(Map<String, @Nullable String> fresh) {
        try (FileReplacements replacements = FileReplacements.prepare(folder, fresh)) {
            replacements.apply();
        } catch (IOException | RuntimeException failure) {
            LOG.error("The rules folder could not be written; it is as it was", failure);
            throw new StepNotPossibleException(FileReplacements.reason(failure) + " De regels zijn niet veranderd.");
        }
    }

    private static void set(Path folder, String file, @Nullable String text) throws IOException {
        Path target = path(folder, file);
        if (text == null) {
            Files.deleteIfExists(target);
        } else {
            Files.writeString(target, text);
        }
    }

    /** The place of a file below a rules folder. */
    static Path path(Path folder, String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("a rule file would lie outside the rules folder");
        }
        return path;
    }
}
