// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.OpenFacts;
import nl.jeugdroute.explanation.Certainty;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.explanation.OpenQuestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het aantal vragen tot de route vaststaat")
class QuestionCountIT {

    /** Each how manieth example; a few are enough for a median. */
    private static final int STAP = TestSize.of("vragen.stap");

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Explainer UITLEG = new Explainer();
    private static final List<String> VEILIGHEID = List.of(
            "veiligheid.acuutGevaar",
            "veiligheid.twijfelVeiligheid",
            "veiligheid.vermoedenGeweldMishandeling",
            "veiligheid.meldingVeiligThuis");

    @Test
    void is_bij_de_voorbeelden_veel_kleiner_dan_het_aantal_velden() {
        Triage triage = new Triage(TestRules.KLOK);
        List<Example> voorbeelden = new ExampleReader(TestRules.bibliotheek().snapshot(), triage)
                .read("noordoostpolder")
                .examples();
        int[] aantallen = IntStream.range(0, voorbeelden.size())
                .filter(nummer -> nummer % STAP == 0)
                .mapToObj(voorbeelden::get)
                .map(Example::casus)
                .mapToInt(QuestionCountIT::vragen)
                .sorted()
                .toArray();
        int velden = TestRules.feiten().all().size();
        int mediaan = aantallen[aantallen.length / 2];
        System.out.printf(
                "vragen tot de route vaststaat of alles gevraagd is, over %d voorbeelden: mediaan %d, 90e percentiel %d,"
                        + " van %d velden%n",
                aantallen.length, mediaan, aantallen[aantallen.length * 9 / 10], velden);

        assertThat(mediaan).isLessThan(velden * 2 / 3);
    }

    /** Answers as somebody would who knows exactly this case: what it does not say, she does not know. */
    private static int vragen(Casus casus) {
        Set<String> onbekend = OpenFacts.of(CasusJson.write(casus), TestRules.feiten());
        Set<String> open = new HashSet<>(OpenFacts.of(Json.mapper().createObjectNode(), TestRules.feiten()));
        Set<String> gevraagd = new HashSet<>(VEILIGHEID);
        open.removeIf(veld -> VEILIGHEID.contains(veld) && !onbekend.contains(veld));
        while (true) {
            Certainty zekerheid = UITLEG.certainty(SET, casus, open);
            Optional<String> volgende = zekerheid.settled()
                    ? Optional.empty()
                    : zekerheid.questions().stream()
                            .filter(vraag -> !vraag.onlyDetails())
                            .map(OpenQuestion::fact)
                            .filter(veld -> !gevraagd.contains(veld))
                            .findFirst();
            if (volgende.isEmpty()) {
                return gevraagd.size();
            }
            gevraagd.add(volgende.get());
            if (!onbekend.contains(volgende.get())) {
                open.remove(volgende.get());
                if (volgende.get().equals("leeftijd")) {
                    open.remove("ongeboren");
                }
            }
        }
    }
}
