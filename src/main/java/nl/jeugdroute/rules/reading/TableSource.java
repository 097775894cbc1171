// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.TableContent;

/**
 * Table source: where table files come from: the rules folder, with some files replaced by what somebody wants to put
 * there. So an upload is read among the other tables before it touches the disk.
 */
public final class TableSource {

    private final Path root;
    private final Map<String, TableContent> replacements;
    private final CsvTableReader csv;

    /** The tables of a shared layer are asked for again with every pack that stands on it. */
    private final Map<String, Optional<TableContent>> parsed = new ConcurrentHashMap<>();

    public TableSource(Path root, Map<String, TableContent> replacements, Findings findings) {
        this.root = root;
        this.replacements = replacements;
        this.csv = new CsvTableReader(findings);
    }

    /** The name of a file in findings: its path below the rules folder. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    public boolean exists(Path file) {
        return replacements.containsKey(name(file)) || Files.isRegularFile(file);
    }

    public Optional<TableContent> read(Path file) {
        TableContent content = replacements.get(name(file));
        return content != null
                ? Optional.of(content)
                : parsed.computeIfAbsent(name(file), name -> csv.read(root, file));
    }
}
