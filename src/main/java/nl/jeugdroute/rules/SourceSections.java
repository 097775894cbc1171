// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Source sections: reads {@code bronsecties.csv}: what became of every section of a source. No rule depends on it. */
public final class SourceSections {

    private static final String FILE = "bronsecties.csv";

    private SourceSections() {}

    /** Source section status: what became of a section. */
    public enum SourceSectionStatus {
        /** Rows cite it. */
        REGEL,
        /** Left on purpose to the judgement of a professional. */
        PROFESSIONEEL_OORDEEL,
        /** Says nothing about a single case. */
        GEEN_REGEL
    }

    /** A section of a source. */
    public record SourceSection(
            String source, String paragraph, String title, SourceSectionStatus status, String note) {}

    /** The sections in file order; none when the folder has no such file. A line that is wrong is left out. */
    public static List<SourceSection> read(Path root) {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        return new CsvTableReader(new Findings())
                .read(root, file)
                .map(content -> content.rows().stream()
                        .filter(row -> Arrays.stream(SourceSectionStatus.values())
                                .anyMatch(status -> status.name().equals(row.cell("status"))))
                        .map(row -> new SourceSection(
                                row.cell("bron"),
                                row.cell("paragraaf"),
                                row.cell("titel"),
                                SourceSectionStatus.valueOf(row.cell("status")),
                                row.cell("toelichting")))
                        .toList())
                .orElse(List.of());
    }
}
