// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.annotation.AnnotationSet;
import com.gs.dmn.runtime.cache.DefaultCache;
import com.gs.dmn.runtime.external.DefaultExternalFunctionExecutor;
import com.gs.dmn.runtime.listener.NopEventListener;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The engine of jDMN, which shares nothing with Drools. It translates the model to Java; interpreted it takes seconds
 * for one case.
 */
final class JdmnEngine implements CompiledProgram {

    private static final String PAKKET = "naspel";

    private static final InputParameters INSTELLINGEN = new InputParameters(Map.of(
            "dmnVersion", "1.3",
            "modelVersion", "1",
            "platformVersion", "1",
            "javaRootPackage", PAKKET,
            "onePackage", "true",
            "singletonDecision", "true",
            "caching", "true",
            "cachingThreshold", "1"));

    /** A decision as jDMN made it, with the names of the facts it asks for. */
    private record JdmnQuestion(Object beslissing, Method pasToe) {

        static JdmnQuestion van(ClassLoader lader, String naam) throws ReflectiveOperationException {
            Class<?> soort = lader.loadClass(PAKKET + "." + naam);
            Method pasToe = Arrays.stream(soort.getMethods())
                    .filter(methode -> methode.getName().equals("apply") && !methode.isVarArgs() && !methode.isBridge())
                    .findFirst()
                    .orElseThrow();
            return new JdmnQuestion(soort.getMethod("instance").invoke(null), pasToe);
        }

        @Nullable
        Object stel(Map<String, @Nullable Object> feiten, ExecutionContext geheugen)
                throws ReflectiveOperationException {
            Parameter[] gevraagd = pasToe.getParameters();
            @Nullable Object[] gegeven = new Object[gevraagd.length];
            for (int i = 0; i < gevraagd.length - 1; i++) {
                if (!feiten.containsKey(gevraagd[i].getName())) {
                    throw new IllegalStateException("jDMN asks for a fact we do not give: " + gevraagd[i].getName());
                }
                gegeven[i] = feiten.get(gevraagd[i].getName());
            }
            gegeven[gegeven.length - 1] = geheugen;
            return pasToe.invoke(beslissing, gegeven);
        }
    }

    private final JdmnQuestion advies;
    private final JdmnQuestion rijen;

    /** Writes and compiles in the folder, which must be empty. */
    JdmnEngine(String xml, Path map) {
        try {
            Path model = map.resolve("model.dmn");
            Files.writeString(model, zonderAantekeningen(xml));
            Path bron = Files.createDirectory(map.resolve("bron"));
            Path klassen = Files.createDirectory(map.resolve("klassen"));
            new JavaTimeDMNDialectDefinition()
                    .createDMNToNativeTransformer(
                            new NopDMNValidator(),
                            new NopDMNTransformer<>(),
                            new TreeTemplateProvider(),
                            new NopLazyEvaluationDetector(),
                            new DefaultTypeDeserializationConfigurer(),
                            INSTELLINGEN,
                            new NopBuildLogger())
                    .transform(model, bron);
            compileer(bron, klassen);
            ClassLoader lader =
                    new URLClassLoader(new URL[] {klassen.toUri().toURL()}, JdmnEngine.class.getClassLoader());
            advies = JdmnQuestion.van(lader, "Advies");
            rijen = JdmnQuestion.van(lader, "Geldende_rijen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("jDMN made something else of the model than this test knows", e);
        }
    }

    /** Where DMN has text for people, jDMN reads FEEL. */
    private static String zonderAantekeningen(String xml) {
        return xml.replaceAll("(?s)<annotationEntry>.*?</annotationEntry>", "")
                .replaceAll("<annotation name=\"\\w+\"/>", "");
    }

    private static void compileer(Path bron, Path klassen) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-encoding",
                "UTF-8",
                "-d",
                klassen.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        try (Stream<Path> bestanden = Files.walk(bron)) {
            bestanden.map(Path::toString).filter(naam -> naam.endsWith(".java")).forEach(opdracht::add);
        }
        int uitkomst = ToolProvider.getSystemJavaCompiler().run(null, null, null, opdracht.toArray(String[]::new));
        if (uitkomst != 0) {
            throw new IllegalStateException("what jDMN made of the model does not compile");
        }
    }

    @Override
    public ProgramResult beslis(Map<String, @Nullable Object> feiten) {
        ExecutionContext geheugen = new ExecutionContext(
                new AnnotationSet(), new NopEventListener(), new DefaultExternalFunctionExecutor(), new DefaultCache());
        try {
            return new ProgramResult(advies.stel(feiten, geheugen), rijen.stel(feiten, geheugen));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("jDMN cannot decide", e);
        }
    }
}
