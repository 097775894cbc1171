// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Willekeurige invoer")
class RandomInputIT {

    private static final int AANTAL = TestSize.of("invoer.aantal");
    private static final String BSN = "111222333";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMEN = namen();
    private static final List<String> WOORDEN = List.of(
            "JA",
            "NEE",
            "ONBEKEND",
            "noordoostpolder",
            "2016-03-01",
            "S10",
            "SCHEIDING",
            "FINANCIEN",
            "OUDER",
            "ja",
            "",
            "x",
            BSN,
            "111-222-333",
            "\u0000",
            "😀");

    private final CasusReader lezer = new CasusReader(FakeRules.stand());

    /** Whatever is given, reading ends in a case or in errors, and what may not be repeated never is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void geeft_altijd_een_casus_of_fouten_en_herhaalt_nooit_een_bsn(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < AANTAL; i++) {
            JsonNode invoer = object(toeval, 0);
            CasusReadResult resultaat = lezer.read(invoer);
            if (resultaat instanceof RejectedCasus fouten) {
                assertThat(fouten.errors()).isNotEmpty();
                assertThat(fouten.toString().replaceAll("[^0-9]", ""))
                        .as(invoer.toString())
                        .doesNotContain(BSN);
            } else {
                assertThat(invoer.toString().replaceAll("[^0-9]", "")).doesNotContain(BSN);
            }
        }
    }

    private static JsonNode waarde(Random toeval, int diepte) {
        return switch (toeval.nextInt(diepte > 3 ? 5 : 8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(toeval.nextBoolean());
            case 2 -> toeval.nextInt(10) == 0 ? JSON.numberNode(111222333) : JSON.numberNode(toeval.nextInt(40) - 5);
            case 3 -> JSON.numberNode(toeval.nextInt(400) / 2.0);
            case 4 -> JSON.stringNode(WOORDEN.get(toeval.nextInt(WOORDEN.size())));
            case 5 -> JSON.arrayNode().add(waarde(toeval, diepte + 1)).add(waarde(toeval, diepte + 1));
            default -> object(toeval, diepte + 1);
        };
    }

    private static ObjectNode object(Random toeval, int diepte) {
        ObjectNode object = JSON.objectNode();
        if (diepte == 0 && toeval.nextInt(10) > 0) {
            object.put("gemeente", "noordoostpolder");
        }
        for (int i = toeval.nextInt(4); i > 0; i--) {
            object.set(NAMEN.get(toeval.nextInt(NAMEN.size())), waarde(toeval, diepte));
        }
        return object;
    }

    private static List<String> namen() {
        List<String> namen = new ArrayList<>(List.of("gemeente", "peildatum", "kenmerk", "onbekendVeld", "a/b~c", BSN));
        TestRules.feiten()
                .all()
                .forEach(veld -> namen.addAll(List.of(veld.path().split("\\."))));
        return namen;
    }
}
