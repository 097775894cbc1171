// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
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
 * The hand-written rules of {@code rules/kern}: reasoning over conclusions that is no table row. Compiled once, shared by
 * every rule set.
 *
 * @param modellen the compiled rules
 * @param tekst the text of all files, for the hash of a rule set and for printing
 */
public record Kern(Collection<Model> modellen, String tekst) {

    private static final int MEESTE_KERNEN = 4;

    /** Compiling text takes a second and it hardly ever changes, so the last few are kept by their text. */
    private static final Map<Map<String, String>, Kern> EERDER = new LinkedHashMap<>(MEESTE_KERNEN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Kern> oudste) {
            return size() > MEESTE_KERNEN;
        }
    };

    /**
     * Every {@code .drl} file in the folder, compiled: by the build when these are the very texts it compiled, else now.
     *
     * @throws IllegalStateException when the folder cannot be read or a rule does not compile; these rules are ours, so
     *     this is a fault in the product, not in a table
     */
    public static Kern laad(Path map) {
        Map<String, String> bestanden = bestanden(map);
        synchronized (EERDER) {
            return EERDER.computeIfAbsent(
                    bestanden,
                    teksten -> new Kern(
                            Kernbouw.vooraf(teksten).orElseGet(() -> compileer(teksten)),
                            String.join("\n", teksten.values())));
        }
    }

    static Map<String, String> bestanden(Path map) {
        Map<String, String> bestanden = new TreeMap<>();
        try (Stream<Path> paden = Files.list(map)) {
            for (Path pad : paden.filter(p -> p.toString().endsWith(".drl")).toList()) {
                bestanden.put("nl/jeugdroute/kern/" + pad.getFileName(), Files.readString(pad));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the hand-written rules in " + map, e);
        }
        return bestanden;
    }

    /** Compiles DRL texts, by path, with the ordinary compiler. */
    public static Collection<Model> compileer(Map<String, String> bestanden) {
        KieServices services = KieServices.get();
        KieModule gebouwd = bouw(bestanden);
        KieContainerImpl geopend =
                (KieContainerImpl) services.newKieContainer(gebouwd.getReleaseId(), Kern.class.getClassLoader());
        CanonicalKieModule module = (CanonicalKieModule) geopend.getKieModuleForKBase(
                geopend.getKieProject().getDefaultKieBaseModel().getName());
        Collection<Model> modellen = module.getModelForKBase(
                (KieBaseModelImpl) geopend.getKieProject().getDefaultKieBaseModel());
        // The repository of Drools would keep every compilation for as long as the application runs.
        services.getRepository().removeKieModule(gebouwd.getReleaseId());
        return modellen;
    }

    static KieModule bouw(Map<String, String> bestanden) {
        KieServices services = KieServices.get();
        KieFileSystem bestandssysteem = services.newKieFileSystem();
        ReleaseId release =
                services.newReleaseId("nl.jeugdroute", "kern", UUID.randomUUID().toString());
        bestandssysteem.generateAndWritePomXML(release);
        bestanden.forEach((naam, tekst) -> bestandssysteem.write("src/main/resources/" + naam, tekst));
        KieBuilder bouwer = services.newKieBuilder(bestandssysteem, Kern.class.getClassLoader());
        bouwer.buildAll(ExecutableModelProject.class);
        if (bouwer.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "hand-written rules do not compile: " + bouwer.getResults().getMessages(Level.ERROR));
        }
        return bouwer.getKieModule();
    }
}
