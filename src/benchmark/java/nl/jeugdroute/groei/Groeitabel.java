// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures by size, printed as a Markdown table and as a Mermaid chart of one of the columns. */
final class Groeitabel {

    private final String titel;
    private final List<String> kolommen;
    private final List<Regel> regels = new ArrayList<>();

    private record Regel(long maat, List<Double> waarden) {}

    Groeitabel(String titel, String... kolommen) {
        this.titel = titel;
        this.kolommen = List.of(kolommen);
    }

    void voeg(long maat, Double... waarden) {
        regels.add(new Regel(maat, List.of(waarden)));
        System.err.println(titel + " " + maat + ": " + List.of(waarden));
    }

    void druk(int gekozen) {
        System.out.println("| " + String.join(" | ", kolommen) + " |");
        System.out.println("|" + " ---: |".repeat(kolommen.size()));
        for (Regel regel : regels) {
            System.out.println("| " + String.format(Locale.ROOT, "%,d", regel.maat()) + " | "
                    + regel.waarden().stream().map(Meter::getal).collect(Collectors.joining(" | ")) + " |");
        }
        System.out.println();
        System.out.println("```mermaid");
        System.out.println("xychart-beta");
        System.out.println("    title \"" + titel + "\"");
        System.out.println("    x-axis \"" + kolommen.get(0) + "\" ["
                + regels.stream().map(regel -> "\"" + regel.maat() + "\"").collect(Collectors.joining(", ")) + "]");
        System.out.println("    y-axis \"" + kolommen.get(gekozen) + "\"");
        System.out.println("    bar ["
                + regels.stream()
                        .map(regel -> String.format(
                                Locale.ROOT, "%.2f", regel.waarden().get(gekozen - 1)))
                        .collect(Collectors.joining(", "))
                + "]");
        System.out.println("```");
        System.out.println();
    }
}
