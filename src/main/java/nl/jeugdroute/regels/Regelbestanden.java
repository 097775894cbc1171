// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Vingerafdruk;

/**
 * The files of a rules folder as they stood at one moment, byte for byte, with the hash over all of them. Only what the
 * reader reads counts: the lock files and copies that Excel and editors leave behind change nothing.
 */
public final class Regelbestanden {

    /** Relative, forward slashes, no part that starts with a dot or tilde; such a path can never lead out of a folder. */
    private static final Pattern PAD = Pattern.compile(
            "(?:[\\p{L}\\p{N}_][^/\\\\:\\p{Cntrl}]*/){0,6}" + "[\\p{L}\\p{N}_][^/\\\\:\\p{Cntrl}]*\\.(?:csv|yaml|drl)");

    private static final int DIEPSTE_MAP = 7;

    private final SortedMap<String, byte[]> inhoud;
    private final String hash;
    private final List<String> stempels;

    private Regelbestanden(SortedMap<String, byte[]> inhoud, List<String> stempels) {
        this.inhoud = Collections.unmodifiableSortedMap(inhoud);
        this.hash = hash(inhoud);
        this.stempels = List.copyOf(stempels);
    }

    /** These files; a path that a rules folder cannot hold is refused. */
    public static Regelbestanden van(SortedMap<String, byte[]> inhoud) {
        inhoud.keySet().stream()
                .filter(pad -> !PAD.matcher(pad).matches())
                .findFirst()
                .ifPresent(pad -> {
                    throw new IllegalArgumentException("a rules folder holds no such path");
                });
        return new Regelbestanden(new TreeMap<>(inhoud), List.of());
    }

    /** The files under the folder as they stand now; none when there is no such folder. */
    public static Regelbestanden lees(Path map) {
        SortedMap<String, byte[]> inhoud = new TreeMap<>();
        TreeMap<String, String> stempels = new TreeMap<>();
        if (Files.isDirectory(map)) {
            // Links are followed, because a folder mounted in a container consists of them.
            try (Stream<Path> paden = Files.walk(map, DIEPSTE_MAP, FileVisitOption.FOLLOW_LINKS)) {
                paden.forEach(pad -> voegToe(map, pad, inhoud, stempels));
            } catch (IOException | UncheckedIOException veranderd) {
                // A folder vanished while we walked; what is seen now differs from what the next look sees.
                stempels.put("", "onvolledig");
            }
        }
        return new Regelbestanden(
                inhoud, stempels.entrySet().stream().map(Object::toString).toList());
    }

    private static void voegToe(
            Path map, Path pad, SortedMap<String, byte[]> inhoud, SortedMap<String, String> stempels) {
        String naam = map.relativize(pad).toString().replace('\\', '/');
        if (!PAD.matcher(naam).matches() || !Files.isRegularFile(pad)) {
            return;
        }
        try {
            stempels.put(naam, Files.getLastModifiedTime(pad).toString());
            inhoud.put(naam, Files.readAllBytes(pad));
        } catch (IOException onleesbaar) {
            // The reader of the rules meets the same and says which file it is.
            inhoud.remove(naam);
            stempels.put(naam, "onleesbaar");
        }
    }

    /** SHA-256 over all names and contents. */
    public String hash() {
        return hash;
    }

    /** SHA-256 over the names and contents of the files a pack is read from. */
    String hash(String gemeente, Collection<String> lagen) {
        SortedMap<String, byte[]> eigen = new TreeMap<>(inhoud);
        eigen.keySet().removeIf(pad -> !raakt(pad, gemeente, lagen));
        return hash(eigen);
    }

    /** The contents by path, relative to the rules folder and with forward slashes. */
    public SortedMap<String, byte[]> inhoud() {
        return inhoud;
    }

    /** The files of which a byte is otherwise here than there, and those that are in one of both only. */
    Set<String> anders(Regelbestanden ander) {
        Set<String> paden = new TreeSet<>(inhoud.keySet());
        paden.addAll(ander.inhoud.keySet());
        paden.removeIf(pad -> Arrays.equals(inhoud.get(pad), ander.inhoud.get(pad)));
        return paden;
    }

    /** Whether a pack is read from this file: from all but those of packs and regions it has nothing to do with. */
    static boolean raakt(String pad, String gemeente, Collection<String> lagen) {
        String[] delen = pad.split("/");
        return switch (delen[0]) {
            case "gemeenten" -> delen[1].equals(gemeente);
            case "regios" -> lagen.contains(delen[1]);
            default -> true;
        };
    }

    /** Whether nothing was written between that look and this one, not even the same again. */
    boolean onveranderdSinds(Regelbestanden eerder) {
        return hash.equals(eerder.hash) && stempels.equals(eerder.stempels);
    }

    /** Writes the files under an existing folder. */
    public void schrijf(Path naar) throws IOException {
        for (var bestand : inhoud.entrySet()) {
            Path doel = naar.resolve(bestand.getKey()).normalize();
            if (!doel.startsWith(naar)) {
                throw new IllegalStateException("a rule file would be written outside its folder");
            }
            Files.createDirectories(doel.getParent());
            Files.write(doel, bestand.getValue());
        }
    }

    private static String hash(SortedMap<String, byte[]> inhoud) {
        Vingerafdruk hash = new Vingerafdruk();
        inhoud.forEach((naam, bytes) -> hash.voeg(naam).voeg(bytes));
        return hash.hex();
    }
}
