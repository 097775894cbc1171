// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelbestanden;
import org.jspecify.annotations.Nullable;

/** The files of the rules folder, as text. What is valid UTF-8 comes back byte for byte; other files are no rules. */
final class Regelmapbestanden {

    private final Path map;

    Regelmapbestanden(Path map) {
        this.map = map;
    }

    /** The text of a file, or null when there is none. */
    @Nullable
    String lees(String bestand) {
        Path pad = pad(map, bestand);
        try {
            return Files.isRegularFile(pad) ? new String(Files.readAllBytes(pad), StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works in a copy of the whole folder in which some files are different; a null text means there is no such file. */
    <T> T inKopie(Map<String, @Nullable String> anders, Function<Path, T> werk) {
        try {
            Path kopie = Files.createTempDirectory("jeugdroute-concept");
            try {
                kopieer(kopie);
                for (Map.Entry<String, @Nullable String> bestand : anders.entrySet()) {
                    zet(kopie, bestand.getKey(), bestand.getValue());
                }
                return werk.apply(kopie);
            } finally {
                ruimOp(kopie);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kopieer(Path naar) throws IOException {
        Regelbestanden.lees(map).schrijf(naar);
    }

    private static void ruimOp(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }

    /** Replaces files, each at once; when one cannot be written, those before it become what they were. */
    void schrijf(Map<String, @Nullable String> nieuw) {
        Map<String, @Nullable String> eerder = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, @Nullable String> bestand : nieuw.entrySet()) {
                eerder.put(bestand.getKey(), lees(bestand.getKey()));
                zet(map, bestand.getKey(), bestand.getValue());
            }
        } catch (IOException | UncheckedIOException mislukt) {
            herstel(eerder, mislukt);
            throw new IllegalStateException("cannot write the rules folder", mislukt);
        }
    }

    private void herstel(Map<String, @Nullable String> eerder, Exception oorzaak) {
        for (Map.Entry<String, @Nullable String> bestand : eerder.entrySet()) {
            try {
                zet(map, bestand.getKey(), bestand.getValue());
            } catch (IOException ookMislukt) {
                oorzaak.addSuppressed(ookMislukt);
            }
        }
    }

    // Readers see the old file or the new one, never a part: the new one is complete before it gets its name.
    private static void zet(Path map, String bestand, @Nullable String tekst) throws IOException {
        Path doel = pad(map, bestand);
        if (tekst == null) {
            Files.deleteIfExists(doel);
            return;
        }
        Path tijdelijk = Files.createTempFile(doel.getParent(), ".", ".nieuw");
        try {
            Files.writeString(tijdelijk, tekst);
            if (Files.exists(doel)) {
                behoudRechten(doel, tijdelijk);
            }
            Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
    }

    private static void behoudRechten(Path van, Path naar) throws IOException {
        try {
            Files.setPosixFilePermissions(naar, Files.getPosixFilePermissions(van));
        } catch (UnsupportedOperationException geenPosix) {
            // Other file systems keep the rights of the folder.
        }
    }

    private static Path pad(Path map, String bestand) {
        Path pad = map.resolve(bestand).normalize();
        if (!pad.startsWith(map.normalize())) {
            throw new IllegalArgumentException("a rule file would lie outside the rules folder");
        }
        return pad;
    }
}
