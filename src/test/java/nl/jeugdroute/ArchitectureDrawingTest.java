// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drawing of the rooms, held against the classes: an arrow for every room that uses another, and no arrow more. */
@AnalyzeClasses(packages = "nl.jeugdroute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureDrawingTest {

    private static final String HOUSE = "nl.jeugdroute.";
    private static final String ARROW = " --> ";

    /** Rooms that stand together under one name without being one room; the pages are drawn as one. */
    private static final String WING = "exchange";

    @ArchTest
    static void de_tekening_heeft_precies_de_pijlen_van_de_code(JavaClasses klassen) {
        assertThat(getekend())
                .as("The arrows in architecture.md; the code needs these lines:%n%s", regels(pijlen(klassen)))
                .containsExactlyInAnyOrderElementsOf(pijlen(klassen));
    }

    private static Set<String> pijlen(JavaClasses klassen) {
        return klassen.stream()
                .flatMap(klasse -> klasse.getDirectDependenciesFromSelf().stream()
                        .map(gebruik -> gebruik.getTargetClass().getBaseComponentType())
                        .filter(ander -> isKamer(kamer(klasse)) && isKamer(kamer(ander)))
                        .filter(ander -> !kamer(klasse).equals(kamer(ander)))
                        .map(ander -> kamer(klasse) + ARROW + kamer(ander)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first package below the house, or two in the wing of rooms for exchange; empty for what is no room. */
    private static String kamer(JavaClass klasse) {
        String pakket = klasse.getPackageName();
        if (!pakket.startsWith(HOUSE)) {
            return "";
        }
        String[] namen = pakket.substring(HOUSE.length()).split("\\.");
        return namen[0].equals(WING) && namen.length > 1 ? namen[0] + "." + namen[1] : namen[0];
    }

    /** The root package knows everybody; the build writes classes of its own, from the hand-written rules. */
    private static boolean isKamer(String naam) {
        return !naam.isEmpty() && Files.isDirectory(Path.of("src/main/java/nl/jeugdroute", naam.split("\\.")));
    }

    private static Set<String> getekend() {
        return Documentation.read(Documentation.SITE.resolve("architecture.md")).blocks("mermaid").stream()
                .filter(regel -> regel.contains(ARROW))
                .map(String::trim)
                .flatMap(ArchitectureDrawingTest::pijlenIn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code a --> b & c} draws two arrows. */
    private static Stream<String> pijlenIn(String regel) {
        String[] kanten = regel.split(ARROW, 2);
        return Arrays.stream(kanten[1].split(" & ")).map(naar -> kanten[0] + ARROW + naar.trim());
    }

    private static String regels(Set<String> pijlen) {
        return pijlen.stream()
                .collect(Collectors.groupingBy(
                        pijl -> pijl.split(ARROW)[0],
                        TreeMap::new,
                        Collectors.mapping(pijl -> pijl.split(ARROW)[1], Collectors.joining(" & "))))
                .entrySet()
                .stream()
                .map(kamer -> "    " + kamer.getKey() + ARROW + kamer.getValue())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
