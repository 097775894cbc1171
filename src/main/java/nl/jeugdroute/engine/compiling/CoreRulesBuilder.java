// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

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
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.engine.CoreRules;
import nl.jeugdroute.rules.Fingerprint;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Core rules builder: compiles the hand-written rules while the application is built, for compiling them takes two
 * seconds of every start. What comes of it carries the hash of the texts it was made from and is used for those texts
 * only; without it everything works, later.
 */
public final class CoreRulesBuilder {

    private static final String PACKAGE = "nl/jeugdroute/kern/";
    private static final String MARKER = "META-INF/jeugdroute/kern/";

    private static final String CURRENT = MARKER + "current";

    /**
     * Texts of before that mean the very same as the rules built in: only the names of the classes they import were
     * others. Archived rule sets hold them, keep their own text and hash, and are evaluated with the rules built in.
     */
    private static final Set<String> SAME_RULES_IN_FORMER_NAMES =
            Set.of("8c39cf9ba364efd9415a22c2b17e7d74cecc5ed38323f932f8d70d70a09d2ec3");

    private CoreRulesBuilder() {}

    /**
     * For the build.
     *
     * @param arguments the folder with the texts, and the folder for compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> texts = CoreRules.files(Path.of(arguments[0]));
        Path target = Path.of(arguments[1]);
        remove(target.resolve(PACKAGE));
        remove(target.resolve(MARKER));
        InternalKieModule module = (InternalKieModule) CoreRules.build(texts);
        String model = null;
        for (String name : module.getFileNames()) {
            if (name.startsWith(PACKAGE) && name.endsWith(".class")) {
                write(target.resolve(name), module.getBytes(name));
                if (name.matches(PACKAGE + "Rules\\p{XDigit}+\\.class")) {
                    model = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                }
            }
        }
        if (model == null) {
            throw new IllegalStateException("Drools wrote no model of the hand-written rules");
        }
        write(target.resolve(MARKER + hash(texts)), model.getBytes(StandardCharsets.UTF_8));
        write(target.resolve(CURRENT), model.getBytes(StandardCharsets.UTF_8));
    }

    /** Prebuilt models: what the build made of exactly these texts, or of the same rules in the names of today. */
    public static Optional<Collection<Model>> prebuilt(Map<String, String> texts) {
        String hash = hash(texts);
        try (InputStream marker = source(SAME_RULES_IN_FORMER_NAMES.contains(hash) ? CURRENT : MARKER + hash)) {
            if (marker == null) {
                return Optional.empty();
            }
            String name = new String(marker.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(List.of((Model) Class.forName(name, true, CoreRulesBuilder.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance()));
        } catch (IOException | ReflectiveOperationException | LinkageError unusable) {
            // Compiling the texts gives the same; it only takes longer.
            return Optional.empty();
        }
    }

    private static @Nullable InputStream source(String name) {
        return CoreRulesBuilder.class.getClassLoader().getResourceAsStream(name);
    }

    private static String hash(Map<String, String> texts) {
        Fingerprint hash = new Fingerprint();
        texts.forEach((name, text) -> hash.add(name).add(text));
        return hash.hex();
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
