// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.bewijs.verklaring.OpenVelden;
import nl.jeugdroute.bewijs.verklaring.Openvraag;
import nl.jeugdroute.bewijs.verklaring.Verklaarder;
import nl.jeugdroute.bewijs.verklaring.Zekerheid;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het aantal vragen tot de route vaststaat")
class VragenaantalTest {

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final List<String> VEILIGHEID = List.of(
            "veiligheid.acuutGevaar",
            "veiligheid.twijfelVeiligheid",
            "veiligheid.vermoedenGeweldMishandeling",
            "veiligheid.meldingVeiligThuis");

    @Test
    void is_bij_de_voorbeelden_veel_kleiner_dan_het_aantal_velden() {
        Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
        List<Voorbeeld> voorbeelden = new Voorbeelden(Testregels.bibliotheek().stand(), triage)
                .lees("noordoostpolder")
                .voorbeelden();
        // One in six is enough for a median, and keeps the build quick.
        int[] aantallen = IntStream.range(0, voorbeelden.size())
                .filter(nummer -> nummer % 6 == 0)
                .mapToObj(voorbeelden::get)
                .map(Voorbeeld::casus)
                .mapToInt(VragenaantalTest::vragen)
                .sorted()
                .toArray();
        int velden = Casusvelden.alle().size();
        int mediaan = aantallen[aantallen.length / 2];
        System.out.printf(
                "vragen tot de route vaststaat of alles gevraagd is, over %d voorbeelden: mediaan %d, 90e percentiel %d,"
                        + " van %d velden%n",
                aantallen.length, mediaan, aantallen[aantallen.length * 9 / 10], velden);

        assertThat(mediaan).isLessThan(velden * 2 / 3);
    }

    /** Answers as somebody would who knows exactly this case: what it does not say, she does not know. */
    private static int vragen(Casus casus) {
        Set<String> onbekend = OpenVelden.van(Json.mapper().valueToTree(casus));
        Set<String> open = new HashSet<>(OpenVelden.van(Json.mapper().createObjectNode()));
        Set<String> gevraagd = new HashSet<>(VEILIGHEID);
        open.removeIf(veld -> VEILIGHEID.contains(veld) && !onbekend.contains(veld));
        while (true) {
            Zekerheid zekerheid = Verklaarder.zekerheid(SET, casus, open);
            Optional<String> volgende = zekerheid.staatVast()
                    ? Optional.empty()
                    : zekerheid.vragen().stream()
                            .filter(vraag -> !vraag.alleenDetails())
                            .map(Openvraag::veld)
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
