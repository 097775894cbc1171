// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one build of the program from another by what it consists of. */
final class Programma {

    private Programma() {}

    /**
     * A hash over everything on the class path and the version of Java: of a jar the checksums in its table of contents, of a
     * folder the classes in it.
     */
    static String kenmerk() throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            voeg(hash, System.getProperty("java.vm.version", ""));
            for (String deel : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                Path pad = Path.of(deel);
                if (Files.isDirectory(pad)) {
                    voegMap(hash, pad);
                } else if (Files.isRegularFile(pad)) {
                    voegJar(hash, pad);
                }
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void voegMap(MessageDigest hash, Path map) throws IOException {
        List<Path> klassen;
        try (Stream<Path> paden = Files.walk(map)) {
            klassen = paden.filter(pad -> pad.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path klasse : klassen) {
            voeg(hash, map.relativize(klasse).toString());
            hash.update(Files.readAllBytes(klasse));
        }
    }

    private static void voegJar(MessageDigest hash, Path jar) throws IOException {
        voeg(hash, String.valueOf(jar.getFileName()));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> delen = zip.entries(); delen.hasMoreElements(); ) {
                ZipEntry deel = delen.nextElement();
                voeg(hash, deel.getName() + " " + deel.getCrc() + " " + deel.getSize());
            }
        }
    }

    private static void voeg(MessageDigest hash, String tekst) {
        hash.update((tekst + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
