// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markdown page of the project: its prose without code blocks, its links, its headings and the names it gives in code.
 */
record Documentation(Path file, List<String> lines) {

    static final Path README = Path.of("README.md");
    static final Path SITE = Path.of("src", "site", "markdown");

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern IMAGE_IN_LINK = Pattern.compile("!\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String FENCE = "```";

    static Documentation read(Path file) {
        try {
            return new Documentation(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All pages: the README, and those beside the rules and the sources. */
    static List<Documentation> all() {
        return Stream.concat(Stream.of(README), Stream.of("rules", "src").flatMap(folder -> pages(Path.of(folder))))
                .map(Documentation::read)
                .toList();
    }

    private static Stream<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines outside code blocks. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (!fenced) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** The lines of the code blocks of one language. */
    List<String> blocks(String language) {
        List<String> block = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                inside = line.equals(FENCE + language);
            } else if (inside) {
                block.add(line);
            }
        }
        return block;
    }

    /** Targets of links and images, as written. */
    Set<String> links() {
        String prose = CODE.matcher(String.join("\n", prose())).replaceAll("`");
        return Stream.of(LINK, IMAGE_IN_LINK)
                .flatMap(pattern -> pattern.matcher(prose).results().map(result -> result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can stand behind the {@code #} of a link to this page. */
    Set<String> anchors() {
        return prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+\\s*", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name between backticks in the prose. */
    Set<String> names() {
        return CODE.matcher(String.join("\n", prose()))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
