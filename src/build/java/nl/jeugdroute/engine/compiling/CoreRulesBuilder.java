// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.engine.CoreRules;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** Build step that compiles the hand-written rules to classes, for {@link PrebuiltRules} to find. */
public final class CoreRulesBuilder {

    private static final String MODEL = PrebuiltRules.CLASSES + "Rules\\p{XDigit}+\\.class";

    private CoreRulesBuilder() {}

    /**
     * Writes the classes and the markers, and takes away those of an earlier build.
     *
     * @param arguments the folder with the texts, and the folder for compiled classes
     * @throws IllegalStateException when a rule does not compile
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> texts = CoreRules.files(Path.of(arguments[0]));
        Path target = Path.of(arguments[1]);
        remove(target.resolve(PrebuiltRules.CLASSES));
        remove(target.resolve(PrebuiltRules.MARKERS));
        InternalKieModule module = (InternalKieModule) DrlCompiler.build(texts);
        String model = null;
        for (String name : module.getFileNames()) {
            if (name.startsWith(PrebuiltRules.CLASSES) && name.endsWith(".class")) {
                write(target.resolve(name), module.getBytes(name));
                if (name.matches(MODEL)) {
                    model = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                }
            }
        }
        if (model == null) {
            throw new IllegalStateException("Drools wrote no model of the hand-written rules");
        }
        byte[] content = model.getBytes(StandardCharsets.UTF_8);
        write(target.resolve(PrebuiltRules.MARKERS + PrebuiltRules.hash(texts)), content);
        write(target.resolve(PrebuiltRules.CURRENT), content);
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
