// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import com.gs.dmn.DMNModelRepository;
import com.gs.dmn.ast.TDRGElement;
import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.interpreter.DMNInterpreter;
import com.gs.dmn.runtime.interpreter.EvaluationContext;
import com.gs.dmn.runtime.interpreter.Result;
import com.gs.dmn.transformation.InputParameters;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine of jDMN, which shares nothing with Drools. */
final class Jdmn implements Programma {

    private static final InputParameters INSTELLINGEN = new InputParameters(Map.of(
            "dmnVersion", "1.3", "modelVersion", "1", "platformVersion", "1", "caching", "true", "cachingThreshold", "1"));

    private final DMNModelRepository model;
    private final DMNInterpreter<?, ?, ?, ?, ?> programma;

    Jdmn(String xml) {
        JavaTimeDMNDialectDefinition dialect = new JavaTimeDMNDialectDefinition();
        model = new DMNModelRepository(
                dialect.createDMNSerializer(new NopBuildLogger(), INSTELLINGEN).readModel(new StringReader(xml)));
        programma = dialect.createDMNInterpreter(model, INSTELLINGEN);
    }

    @Override
    public @Nullable Object advies(Map<String, @Nullable Object> feiten) {
        TDRGElement beslissing = model.findDRGElementByName("advies");
        Result uitslag = programma.evaluateDecision(
                model.getRootDefinitions().getNamespace(),
                "advies",
                EvaluationContext.makeDecisionEvaluationContext(beslissing, new LinkedHashMap<>(feiten)));
        if (uitslag.hasErrors()) {
            throw new IllegalStateException("jDMN cannot decide: " + uitslag);
        }
        Object waarde = Result.value(uitslag);
        return waarde instanceof com.gs.dmn.runtime.Context c ? c.getBindings() : waarde;
    }
}
