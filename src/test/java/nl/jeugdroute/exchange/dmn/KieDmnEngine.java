// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage.Severity;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE. It shares a family with our Drools, but neither our rules nor our code. */
final class KieDmnEngine implements CompiledProgram {

    private final DMNRuntime programma;
    private final DMNModel model;

    KieDmnEngine(String xml) {
        programma = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
                .getOrElseThrow(fout -> new IllegalStateException("KIE cannot read the model", fout));
        model = programma.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException("KIE finds errors: " + model.getMessages(Severity.ERROR));
        }
    }

    @Override
    public ProgramResult beslis(Map<String, @Nullable Object> feiten) {
        DMNContext casus = programma.newContext();
        feiten.forEach(casus::set);
        DMNResult uitslag = programma.evaluateByName(model, casus, "advies", "geldende_rijen");
        if (uitslag.hasErrors()) {
            throw new IllegalStateException("KIE cannot decide: " + uitslag.getMessages(Severity.ERROR));
        }
        return new ProgramResult(
                uitslag.getDecisionResultByName("advies").getResult(),
                uitslag.getDecisionResultByName("geldende_rijen").getResult());
    }
}
