// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures by size, printed as a Markdown table and as a Mermaid chart of one of the columns. */
final class ScalingTable {

    private final String title;
    private final List<String> columns;
    private final List<ScalingTableLine> lines = new ArrayList<>();

    private record ScalingTableLine(long measure, List<Double> values) {}

    ScalingTable(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    void add(long measure, Double... values) {
        lines.add(new ScalingTableLine(measure, List.of(values)));
        System.err.println(title + " " + measure + ": " + List.of(values));
    }

    void print(int chosen) {
        System.out.println("| " + String.join(" | ", columns) + " |");
        System.out.println("|" + " ---: |".repeat(columns.size()));
        for (ScalingTableLine line : lines) {
            System.out.println("| " + String.format(Locale.ROOT, "%,d", line.measure()) + " | "
                    + line.values().stream().map(ResourceMeter::number).collect(Collectors.joining(" | ")) + " |");
        }
        System.out.println();
        System.out.println("```mermaid");
        System.out.println("xychart-beta");
        System.out.println("    title \"" + title + "\"");
        System.out.println("    x-axis \"" + columns.get(0) + "\" ["
                + lines.stream().map(line -> "\"" + line.measure() + "\"").collect(Collectors.joining(", ")) + "]");
        System.out.println("    y-axis \"" + columns.get(chosen) + "\"");
        System.out.println("    bar ["
                + lines.stream()
                        .map(line -> String.format(
                                Locale.ROOT, "%.2f", line.values().get(chosen - 1)))
                        .collect(Collectors.joining(", "))
                + "]");
        System.out.println("```");
        System.out.println();
    }
}
