// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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

/** Compiler of DRL texts, by their path: the ordinary one of Drools, which takes a second or two. */
public final class DrlCompiler {

    private DrlCompiler() {}

    /**
     * The models of these texts.
     *
     * @throws IllegalStateException when a rule does not compile
     */
    public static Collection<Model> compile(Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieModule built = build(texts);
        KieContainerImpl opened =
                (KieContainerImpl) services.newKieContainer(built.getReleaseId(), DrlCompiler.class.getClassLoader());
        CanonicalKieModule module = (CanonicalKieModule) opened.getKieModuleForKBase(
                opened.getKieProject().getDefaultKieBaseModel().getName());
        Collection<Model> models = module.getModelForKBase(
                (KieBaseModelImpl) opened.getKieProject().getDefaultKieBaseModel());
        // The repository of Drools would keep every compilation for as long as the application runs.
        services.getRepository().removeKieModule(built.getReleaseId());
        return models;
    }

    /**
     * The classes of these texts.
     *
     * @throws IllegalStateException when a rule does not compile
     */
    static KieModule build(Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem fileSystem = services.newKieFileSystem();
        ReleaseId release =
                services.newReleaseId("nl.jeugdroute", "kern", UUID.randomUUID().toString());
        fileSystem.generateAndWritePomXML(release);
        texts.forEach((name, text) -> fileSystem.write("src/main/resources/" + name, text));
        KieBuilder builder = services.newKieBuilder(fileSystem, DrlCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "hand-written rules do not compile: " + builder.getResults().getMessages(Level.ERROR));
        }
        return builder.getKieModule();
    }
}
