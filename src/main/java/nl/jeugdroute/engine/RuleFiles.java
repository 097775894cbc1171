// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.Fingerprint;
import nl.jeugdroute.rules.RuleFileNames;
import nl.jeugdroute.rules.RulesFolderListing;

/**
 * The files of a rules folder as they stood at one moment, byte for byte, with the hash over all of them. Only what the
 * reader reads or refuses counts, by the one list of {@link RuleFileNames}: the lock files and copies that Excel and
 * editors leave behind change nothing.
 */
public final class RuleFiles {

    /**
     * Relative, forward slashes, no part that starts with a dot or tilde; such a path can never lead out of a folder.
     */
    private static final Pattern PATH = Pattern.compile(
            "(?:[\\p{L}\\p{N}_][^/\\\\:\\p{Cntrl}]*/){0,6}" + "[\\p{L}\\p{N}_][^/\\\\:\\p{Cntrl}]*\\.(?:csv|yaml|drl)");

    private final SortedMap<String, byte[]> contents;
    private final SortedSet<String> misplaced;
    private final String hash;
    private final List<String> stamps;

    private RuleFiles(SortedMap<String, byte[]> contents, SortedSet<String> misplaced, List<String> stamps) {
        this.contents = Collections.unmodifiableSortedMap(contents);
        this.misplaced = misplaced;
        this.hash = hash(contents, misplaced);
        this.stamps = List.copyOf(stamps);
    }

    /** These files; a path that a rules folder cannot hold is refused. */
    public static RuleFiles of(SortedMap<String, byte[]> contents) {
        contents.keySet().stream()
                .filter(path -> !PATH.matcher(path).matches())
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException("a rules folder holds no such path");
                });
        return new RuleFiles(new TreeMap<>(contents), new TreeSet<>(), List.of());
    }

    /** The files under the folder as they stand now; none when there is no such folder. */
    public static RuleFiles read(Path folder) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        TreeMap<String, String> stamps = new TreeMap<>();
        RulesFolderListing listing = RulesFolderListing.of(folder);
        if (!listing.complete()) {
            // A folder vanished while we walked; what is seen now differs from what the next look sees.
            stamps.put("", "onvolledig");
        }
        listing.ruleFiles().forEach((name, path) -> add(name, path, contents, stamps));
        return new RuleFiles(
                contents,
                listing.misplaced(),
                stamps.entrySet().stream().map(Object::toString).toList());
    }

    private static void add(
            String name, Path path, SortedMap<String, byte[]> contents, SortedMap<String, String> stamps) {
        try {
            stamps.put(name, Files.getLastModifiedTime(path).toString());
            contents.put(name, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            // The reader of the rules meets the same and says which file it is.
            contents.remove(name);
            stamps.put(name, "onleesbaar");
        }
    }

    /** SHA-256 over all names and contents. */
    public String hash() {
        return hash;
    }

    /** SHA-256 over the names and contents of the files a pack is read from. */
    String hash(String gemeente, Collection<String> layers) {
        SortedMap<String, byte[]> own = new TreeMap<>(contents);
        own.keySet().removeIf(path -> !touches(path, gemeente, layers));
        return hash(own, new TreeSet<>());
    }

    /** The contents by path, relative to the rules folder and with forward slashes. */
    public SortedMap<String, byte[]> contents() {
        return contents;
    }

    /** The files of which a byte is otherwise here than there, and those that are in one of both only. */
    Set<String> different(RuleFiles other) {
        Set<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(other.contents.keySet());
        paths.removeIf(path -> Arrays.equals(contents.get(path), other.contents.get(path)));
        return paths;
    }

    /** Whether a pack is read from this file: from all but those of packs and regions it has nothing to do with. */
    static boolean touches(String path, String gemeente, Collection<String> layers) {
        String[] parts = path.split("/");
        return switch (parts[0]) {
            case "gemeenten" -> parts[1].equals(gemeente);
            case "regios" -> layers.contains(parts[1]);
            default -> true;
        };
    }

    /** Whether nothing was written between that look and this one, not even the same again. */
    boolean unchangedSince(RuleFiles earlier) {
        return hash.equals(earlier.hash) && stamps.equals(earlier.stamps);
    }

    /** Writes the files under an existing folder, and empty ones in the place of those that are refused. */
    public void write(Path to) throws IOException {
        for (var file : contents.entrySet()) {
            Path target = to.resolve(file.getKey()).normalize();
            if (!target.startsWith(to)) {
                throw new IllegalStateException("a rule file would be written outside its folder");
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        for (String name : misplaced) {
            Path target = to.resolve(name).normalize();
            if (target.startsWith(to)) {
                Files.createDirectories(name.endsWith("/") ? target : target.getParent());
                if (!name.endsWith("/")) {
                    Files.write(target, new byte[0]);
                }
            }
        }
    }

    // What is refused for where it stands has no content that matters, and rules that count have none of it.
    private static String hash(SortedMap<String, byte[]> contents, SortedSet<String> misplaced) {
        Fingerprint hash = new Fingerprint();
        contents.forEach((name, bytes) -> hash.add(name).add(bytes));
        misplaced.forEach(name -> hash.add("misplaced " + name));
        return hash.hex();
    }
}
