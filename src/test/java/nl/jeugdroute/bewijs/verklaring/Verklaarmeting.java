// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.List;
import java.util.Set;
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

/** Prints how long an explanation takes. A measurement, no test: {@code mvn test -Dtest=Verklaarmeting}. */
@DisplayName("De tijd van een verklaring")
class Verklaarmeting {

    private static final Regelset SET = Testregels.noordoostpolder();

    @Test
    void meet_de_voorbeelden() {
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
    }

    /** Kept, so that no work is optimised away. */
    private static long gezien;

    private static double[] meet(List<JsonNode> casussen) {
        return casussen.stream()
                .mapToDouble(json -> {
                    Casus casus = Casuslezer.vertaal(json);
                    Set<String> open = OpenVelden.van(json);
                    long begin = System.nanoTime();
                    Verklaring verklaring = Verklaarder.verklaar(SET, casus, open, List.of(), 3);
                    gezien += verklaring.watAls().size();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .sorted()
                .toArray();
    }
}
