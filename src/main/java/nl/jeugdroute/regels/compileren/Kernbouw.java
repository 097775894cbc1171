// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Vingerafdruk;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the hand-written rules while the application is built, for compiling them takes two seconds of every start. What
 * comes of it carries the hash of the texts it was made from and is used for those texts only; without it everything works,
 * later.
 */
public final class Kernbouw {

    private static final String PAKKET = "nl/jeugdroute/kern/";
    private static final String MERK = "META-INF/jeugdroute/kern/";

    private Kernbouw() {}

    /**
     * For the build.
     *
     * @param argumenten the folder with the texts, and the folder for compiled classes
     */
    public static void main(String[] argumenten) throws IOException {
        Map<String, String> teksten = Kern.bestanden(Path.of(argumenten[0]));
        Path doel = Path.of(argumenten[1]);
        verwijder(doel.resolve(PAKKET));
        verwijder(doel.resolve(MERK));
        InternalKieModule module = (InternalKieModule) Kern.bouw(teksten);
        String model = null;
        for (String naam : module.getFileNames()) {
            if (naam.startsWith(PAKKET) && naam.endsWith(".class")) {
                schrijf(doel.resolve(naam), module.getBytes(naam));
                if (naam.matches(PAKKET + "Rules\\p{XDigit}+\\.class")) {
                    model = naam.substring(0, naam.length() - ".class".length()).replace('/', '.');
                }
            }
        }
        if (model == null) {
            throw new IllegalStateException("Drools wrote no model of the hand-written rules");
        }
        schrijf(doel.resolve(MERK + hash(teksten)), model.getBytes(StandardCharsets.UTF_8));
    }

    /** What the build made of exactly these texts. */
    static Optional<Collection<Model>> vooraf(Map<String, String> teksten) {
        try (InputStream merk = bron(MERK + hash(teksten))) {
            if (merk == null) {
                return Optional.empty();
            }
            String naam = new String(merk.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(List.of((Model) Class.forName(naam, true, Kernbouw.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance()));
        } catch (IOException | ReflectiveOperationException | LinkageError onbruikbaar) {
            // Compiling the texts gives the same; it only takes longer.
            return Optional.empty();
        }
    }

    private static @Nullable InputStream bron(String naam) {
        return Kernbouw.class.getClassLoader().getResourceAsStream(naam);
    }

    private static String hash(Map<String, String> teksten) {
        Vingerafdruk hash = new Vingerafdruk();
        teksten.forEach((naam, tekst) -> hash.voeg(naam).voeg(tekst));
        return hash.hex();
    }

    private static void schrijf(Path bestand, byte[] inhoud) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.write(bestand, inhoud);
    }

    private static void verwijder(Path map) throws IOException {
        if (Files.isDirectory(map)) {
            try (Stream<Path> paden = Files.walk(map)) {
                for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pad);
                }
            }
        }
    }
}
