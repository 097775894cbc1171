// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdroute.engine.compiling.CoreRulesBuilder;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;

/**
 * Core rules: the hand-written rules of {@code rules/kern}: reasoning over conclusions that is no table row. Compiled
 * once, shared by every rule set.
 *
 * @param models the compiled rules
 * @param text the text of all files, for the hash of a rule set and for printing
 */
public record CoreRules(Collection<Model> models, String text) {

    private static final int MAX_CORES = 4;

    /** Compiling text takes a second and it hardly ever changes, so the last few are kept by their text. */
    private static final Map<Map<String, String>, CoreRules> EARLIER = new LinkedHashMap<>(MAX_CORES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, String>, CoreRules> oldest) {
            return size() > MAX_CORES;
        }
    };

    /**
     * Every {@code .drl} file in the folder, compiled: by the build when these are the very texts it compiled, else
     * now.
     *
     * @throws IllegalStateException when the folder cannot be read or a rule does not compile; these rules are ours, so
     *     this is a fault in the product, not in a table
     */
    public static CoreRules load(Path folder) {
        Map<String, String> files = files(folder);
        synchronized (EARLIER) {
            return EARLIER.computeIfAbsent(
                    files,
                    texts -> new CoreRules(
                            CoreRulesBuilder.prebuilt(texts).orElseGet(() -> compile(texts)),
                            String.join("\n", texts.values())));
        }
    }

    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".drl")).toList()) {
                files.put("nl/jeugdroute/kern/" + path.getFileName(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the hand-written rules in " + folder, e);
        }
        return files;
    }

    /** Compiles DRL texts, by path, with the ordinary compiler. */
    public static Collection<Model> compile(Map<String, String> files) {
        KieServices services = KieServices.get();
        KieModule built = build(files);
        KieContainerImpl opened =
                (KieContainerImpl) services.newKieContainer(built.getReleaseId(), CoreRules.class.getClassLoader());
        CanonicalKieModule module = (CanonicalKieModule) opened.getKieModuleForKBase(
                opened.getKieProject().getDefaultKieBaseModel().getName());
        Collection<Model> models = module.getModelForKBase(
                (KieBaseModelImpl) opened.getKieProject().getDefaultKieBaseModel());
        // The repository of Drools would keep every compilation for as long as the application runs.
        services.getRepository().removeKieModule(built.getReleaseId());
        return models;
    }

    public static KieModule build(Map<String, String> files) {
        KieServices services = KieServices.get();
        KieFileSystem fileSystem = services.newKieFileSystem();
        ReleaseId release =
                services.newReleaseId("nl.jeugdroute", "kern", UUID.randomUUID().toString());
        fileSystem.generateAndWritePomXML(release);
        files.forEach((name, text) -> fileSystem.write("src/main/resources/" + name, text));
        KieBuilder builder = services.newKieBuilder(fileSystem, CoreRules.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "hand-written rules do not compile: " + builder.getResults().getMessages(Level.ERROR));
        }
        return builder.getKieModule();
    }
}
