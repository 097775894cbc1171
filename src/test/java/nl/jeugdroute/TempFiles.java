// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the folder for temporary files under names of this pattern. */
public record TempFiles(String name, Set<Path> files) {

    /** What stands there now. */
    public static TempFiles now(String name) {
        return new TempFiles(name, find(name));
    }

    /**
     * Checks that nothing was left behind since. Another process may be using the same folder at the same time; what is
     * of that goes away by itself, so it is waited for.
     */
    public void assertNothingLeftBehind() {
        Set<Path> fresh = find(name);
        fresh.removeAll(files);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(fresh).noneMatch(Files::exists));
    }

    private static Set<Path> find(String name) {
        try (Stream<Path> paths = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return paths.filter(path -> path.getFileName().toString().matches(name))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
