// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * File replacements: new contents of files, complete beside those files before the first of them is replaced. What there
 * was is kept beside them as well, so that going back needs no room on the disk. Closing throws away what was not used.
 */
final class FileReplacements implements AutoCloseable {

    /** With less room on the disk than this, publishing will fail before long. */
    private static final long LEAST_ROOM = 10L * 1024 * 1024;

    private final List<FileReplacement> replacements = new ArrayList<>();

    private FileReplacements() {}

    /** File replacement: one file, with the text to come and the text there was; null for no file. */
    private record FileReplacement(
            String file,
            Path target,
            @Nullable Path fresh,
            @Nullable Path former) {

        void apply() throws IOException {
            put(fresh, target);
        }

        void goBack() throws IOException {
            put(former, target);
        }

        // Readers see the old file or the new one, never a part: the new one is complete before it gets its name.
        private static void put(@Nullable Path content, Path target) throws IOException {
            if (content == null) {
                Files.deleteIfExists(target);
            } else {
                Files.move(content, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Writes everything that is needed beside the files; nothing is replaced yet. */
    static FileReplacements prepare(Path folder, Map<String, @Nullable String> fresh) throws IOException {
        FileReplacements prepared = new FileReplacements();
        try {
            for (Map.Entry<String, @Nullable String> file : fresh.entrySet()) {
                prepared.add(folder, file.getKey(), file.getValue());
            }
            return prepared;
        } catch (IOException | RuntimeException failure) {
            prepared.close();
            throw failure;
        }
    }

    private void add(Path folder, String file, @Nullable String text) throws IOException {
        Path target = RulesFolderFiles.path(folder, file);
        boolean exists = Files.isRegularFile(target);
        Path former = exists ? Files.createTempFile(target.getParent(), ".", ".oud") : null;
        replacements.add(new FileReplacement(file, target, null, former));
        if (former != null) {
            Files.copy(target, former, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        if (text == null) {
            return;
        }
        Path fresh = Files.createTempFile(target.getParent(), ".", ".nieuw");
        replacements.set(replacements.size() - 1, new FileReplacement(file, target, fresh, former));
        Files.writeString(fresh, text);
        if (exists) {
            preservePermissions(target, fresh);
        }
    }

    /** Replaces the files; when one cannot be replaced, those before it become what they were. */
    void apply() throws IOException {
        for (int i = 0; i < replacements.size(); i++) {
            try {
                replacements.get(i).apply();
            } catch (IOException | RuntimeException failure) {
                goBack(i, failure);
                throw failure;
            }
        }
    }

    private void goBack(int count, Exception cause) {
        for (FileReplacement done : replacements.subList(0, count)) {
            try {
                done.goBack();
            } catch (IOException alsoFailed) {
                cause.addSuppressed(alsoFailed);
            }
        }
    }

    @Override
    public void close() {
        replacements.stream()
                .flatMap(replacement ->
                        Stream.of(Optional.ofNullable(replacement.fresh()), Optional.ofNullable(replacement.former())))
                .flatMap(Optional::stream)
                .forEach(FileReplacements::discard);
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException leftBehind) {
            // A file that starts with a dot is no rule file; the next publication is not hindered by it.
        }
    }

    private static void preservePermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException noPosix) {
            // Other file systems keep the rights of the folder.
        }
    }

    /** What will keep files of this folder from being replaced, in Dutch; empty when nothing is seen. */
    static Optional<String> obstacle(Path folder) throws IOException {
        try (Stream<Path> places = Files.walk(folder, 2)) {
            Optional<Path> closed = places.filter(Files::isDirectory)
                    .filter(place -> !Files.isWritable(place))
                    .findFirst();
            if (closed.isPresent()) {
                return Optional.of(reason(new AccessDeniedException(closed.get().toString())));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM ? Optional.of(noRoom()) : Optional.empty();
    }

    /** Why files could not be written, in Dutch, without what the machine calls them. */
    static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException) {
            return readOnly();
        }
        String said = failure instanceof FileSystemException system ? String.valueOf(system.getReason()) : "";
        String message = said + " " + failure.getMessage();
        if (message.contains("Read-only")) {
            return readOnly();
        }
        if (message.contains("No space") || message.contains("quota")) {
            return noRoom();
        }
        return failure instanceof NoSuchFileException
                ? "Een map met regels bestaat niet meer. Vraag de beheerder."
                : "Een bestand in de map met regels is niet te vervangen. Het is vastgezet of in gebruik. Vraag de"
                        + " beheerder.";
    }

    private static String readOnly() {
        return "De map met regels is alleen te lezen. Jeugdroute kan er niets in schrijven. Vraag de beheerder.";
    }

    private static String noRoom() {
        return "De schijf met de map met regels is vol. Vraag de beheerder.";
    }
}
