// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.OpenFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Prints how long an explanation takes. A measurement, no test: {@code mvn test -Dtest=ExplanationTiming}. */
@DisplayName("De tijd van een verklaring")
class ExplanationTiming {

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Explainer UITLEG = new Explainer();

    @Test
    void meet_de_voorbeelden() {
        Triage triage = new Triage(TestRules.KLOK);
        List<JsonNode> casussen = new ExampleReader(TestRules.bibliotheek().snapshot(), triage)
                .read("noordoostpolder").examples().stream()
                        .map(Example::casus)
                        .<JsonNode>map(CasusJson::write)
                        .toList();
        long koud = System.nanoTime();
        UITLEG.routes(SET);
        System.out.printf("model: %d ms%n", (System.nanoTime() - koud) / 1_000_000);
        meet(casussen.subList(0, 40));
        double[] tijden = meet(casussen);
        System.out.printf(
                "verklaar over %d voorbeelden: mediaan %.1f ms, 95e percentiel %.1f ms%n",
                tijden.length, tijden[tijden.length / 2], tijden[tijden.length * 95 / 100]);
    }

    /** Kept, so that no work is optimised away. */
    private static long gezien;

    private static double[] meet(List<JsonNode> casussen) {
        return casussen.stream()
                .mapToDouble(json -> {
                    Casus casus = CasusJson.read(json, TestRules.feiten());
                    Set<String> open = OpenFacts.of(json, TestRules.feiten());
                    long begin = System.nanoTime();
                    Explanation verklaring = UITLEG.explain(SET, casus, open, List.of(), 3);
                    gezien += verklaring.whatIf().size();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .sorted()
                .toArray();
    }
}
