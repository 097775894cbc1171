// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.reload;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.jeugdroute.rules.Fingerprint;

/** Program fingerprint: tells one build of the program from another by what it consists of. */
public final class ProgramFingerprint {

    private ProgramFingerprint() {}

    /**
     * A hash over everything on the class path and the version of Java: of a jar the checksums in its table of
     * contents, of a folder the classes in it.
     */
    public static String fingerprint() throws IOException {
        Fingerprint hash = new Fingerprint().add(System.getProperty("java.vm.version", ""));
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path path = Path.of(part);
            if (Files.isDirectory(path)) {
                addFolder(hash, path);
            } else if (Files.isRegularFile(path)) {
                addJar(hash, path);
            }
        }
        return hash.hex();
    }

    private static void addFolder(Fingerprint hash, Path folder) throws IOException {
        List<Path> valueClasses;
        try (Stream<Path> paths = Files.walk(folder)) {
            valueClasses = paths.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path valueClass : valueClasses) {
            hash.add(folder.relativize(valueClass).toString()).add(Files.readAllBytes(valueClass));
        }
    }

    private static void addJar(Fingerprint hash, Path jar) throws IOException {
        hash.add(String.valueOf(jar.getFileName()));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                hash.add(part.getName() + " " + part.getCrc() + " " + part.getSize());
            }
        }
    }
}
