// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.jeugdroute.regels.tabel.Vingerafdruk;

/** Tells one build of the program from another by what it consists of. */
final class Programma {

    private Programma() {}

    /**
     * A hash over everything on the class path and the version of Java: of a jar the checksums in its table of contents, of a
     * folder the classes in it.
     */
    static String kenmerk() throws IOException {
        Vingerafdruk hash = new Vingerafdruk().voeg(System.getProperty("java.vm.version", ""));
        for (String deel : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path pad = Path.of(deel);
            if (Files.isDirectory(pad)) {
                voegMap(hash, pad);
            } else if (Files.isRegularFile(pad)) {
                voegJar(hash, pad);
            }
        }
        return hash.hex();
    }

    private static void voegMap(Vingerafdruk hash, Path map) throws IOException {
        List<Path> klassen;
        try (Stream<Path> paden = Files.walk(map)) {
            klassen = paden.filter(pad -> pad.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path klasse : klassen) {
            hash.voeg(map.relativize(klasse).toString()).voeg(Files.readAllBytes(klasse));
        }
    }

    private static void voegJar(Vingerafdruk hash, Path jar) throws IOException {
        hash.voeg(String.valueOf(jar.getFileName()));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> delen = zip.entries(); delen.hasMoreElements(); ) {
                ZipEntry deel = delen.nextElement();
                hash.voeg(deel.getName() + " " + deel.getCrc() + " " + deel.getSize());
            }
        }
    }
}
