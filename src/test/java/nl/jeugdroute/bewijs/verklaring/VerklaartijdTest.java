// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long an explanation takes. */
@DisplayName("De tijd van een verklaring")
class VerklaartijdTest {

    /** Ten times what was measured as typical: this guards against a slip, not against a busy machine. */
    private static final double RUIM_MILLIS = 500;

    private static final Regelset SET = Testregels.noordoostpolder();

    @Test
    void past_bij_een_mens_die_wacht() {
        Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
        List<JsonNode> casussen = new Voorbeelden(Testregels.bibliotheek().stand(), triage)
                .lees("noordoostpolder").voorbeelden().stream()
                        .map(Voorbeeld::casus)
                        .<JsonNode>map(casus -> Json.mapper().valueToTree(casus))
                        .toList();
        long koud = System.nanoTime();
        Verklaarder.warmOp(SET);
        System.out.printf("model: %d ms%n", (System.nanoTime() - koud) / 1_000_000);
        meet(casussen.subList(0, 40));
        double[] tijden = meet(casussen);
        System.out.printf(
                "verklaar over %d voorbeelden: mediaan %.1f ms, 95e percentiel %.1f ms%n",
                tijden.length, tijden[tijden.length / 2], tijden[tijden.length * 95 / 100]);
        assertThat(tijden[tijden.length / 2]).isLessThan(RUIM_MILLIS);
    }

    private static double[] meet(List<JsonNode> casussen) {
        return casussen.stream()
                .mapToDouble(json -> {
                    Casus casus = Casuslezer.vertaal(json);
                    Set<String> open = OpenVelden.van(json);
                    long begin = System.nanoTime();
                    Verklaring verklaring = Verklaarder.verklaar(SET, casus, open, List.of(), 3);
                    assertThat(Stream.of(verklaring)).isNotEmpty();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .sorted()
                .toArray();
    }
}
