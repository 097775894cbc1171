// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How much a long test does. A build takes a sample, the same cases each time; {@code -Dtests.size=whole} takes all,
 * and one size can be set by its own name: {@code -Dndjson.aantal=500}. The files of {@code src/test/size} say what
 * there is.
 */
public final class TestSize {

    private static final Properties SIZES =
            read(Path.of("src/test/size", System.getProperty("tests.size", "sample") + ".properties"));

    private TestSize() {}

    /** The size of this name; every size stands in every file. */
    public static int of(String name) {
        String size = System.getProperty(name, SIZES.getProperty(name));
        if (size == null) {
            throw new IllegalArgumentException("No file of src/test/size says how much " + name + " is");
        }
        return Integer.parseInt(size);
    }

    private static Properties read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Properties sizes = new Properties();
            sizes.load(text);
            return sizes;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
