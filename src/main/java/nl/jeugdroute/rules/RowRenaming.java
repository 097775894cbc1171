// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renaming of rows: the list of ids of before with those of now. Recorded adviezen keep the ids they were given; with
 * this list a row under its new name is still the same row.
 */
public final class RowRenaming {

    private static final String LIST = "/rij-ids.csv";
    private static final int COLUMNS = 5;

    private RowRenaming() {}

    /**
     * Name of a row.
     *
     * @param layer id of the layer it stands in
     */
    public record RowName(String layer, String id) {}

    /** Read once, when somebody first asks. */
    private static final class LoadedRowRenaming {
        static final Map<RowName, RowName> CURRENT = read();
    }

    /** The name a row has now; the same when it never had another. */
    public static RowName current(RowName name) {
        return LoadedRowRenaming.CURRENT.getOrDefault(name, name);
    }

    /** Every name of before with the one of now. */
    public static Map<RowName, RowName> all() {
        return LoadedRowRenaming.CURRENT;
    }

    private static Map<RowName, RowName> read() {
        try (InputStream in = RowRenaming.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + LIST);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", COLUMNS))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> new RowName(cells[0], cells[2]), cells -> new RowName(cells[4], cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }
}
