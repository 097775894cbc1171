// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De feiten van een voorbeeld")
class FactsCellTest {

    private static final String BESTAND = "gemeenten/noordoostpolder/voorbeelden.csv";
    private static final List<String> FEITEN = List.of(
            "leeftijd=8 | hulpvragen=SCHEIDING, OMGANG | leefgebieden=FINANCIEN:OUDER | pgb.gewenst=JA | pgb.urenPerWeek=15,5",
            "veiligheid=NEE | veiligheid.twijfelVeiligheid=JA",
            "",
            "leeftijd",
            "leeftijd=acht",
            "leeftyd=8",
            "hulpvragen=SCHEIDNG",
            "veiligheid.acuutGevaar=MISSCHIEN",
            "leeftijd=9 | leeftijd=3",
            "ongeboren=misschien",
            "veiligheid=JA | veiligheid.twijfelVeiligheid=JA",
            "leeftijd=3 | leeftijd.x=3",
            "veiligheid.acuutGevaar=JA | veiligheid=NEE");

    @TempDir
    private static Path map;

    private static ExampleReader.ReadExamples gelezen;

    @BeforeAll
    static void lees() throws IOException {
        TestRules.kopie(map);
        Path bestand = map.resolve(BESTAND);
        String kop = Files.readAllLines(bestand).get(0);
        StringBuilder csv = new StringBuilder(kop);
        for (int i = 0; i < FEITEN.size(); i++) {
            csv.append("\r\nF")
                    .append(i + 1)
                    .append(";Proef;Onbekend;MAKKELIJK;;")
                    .append(FEITEN.get(i));
            csv.append(";"
                    .repeat((int) kop.chars().filter(teken -> teken == ';').count() - 5));
        }
        Files.writeString(bestand, csv);
        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);
        gelezen = ExampleReader.of(bibliotheek.snapshot(), "noordoostpolder");
    }

    @Test
    void worden_een_casus() {
        Casus casus = casus("F1");

        assertThat(casus.gemeente()).isEqualTo("noordoostpolder");
        assertThat(casus.leeftijd()).isEqualTo(8);
        assertThat(casus.value("hulpvragen")).isEqualTo(Set.of("SCHEIDING", "OMGANG"));
        assertThat(casus.leefgebieden()).containsExactly(new LeefgebiedEntry("FINANCIEN", "OUDER"));
        assertThat(casus.value("pgb.gewenst")).isEqualTo("JA");
        assertThat(casus.value("pgb.urenPerWeek")).isEqualTo(new BigDecimal("15.5"));
    }

    @Test
    void de_korte_schrijfwijze_overschrijft_nooit_een_eigen_feit() {
        assertThat(casus("F13").value("veiligheid.acuutGevaar")).isEqualTo("JA");
    }

    @Test
    void kennen_een_korte_schrijfwijze_voor_nee_op_de_drie_veiligheidsvragen() {
        Casus casus = casus("F2");

        assertThat(casus.value("veiligheid.acuutGevaar")).isEqualTo("NEE");
        assertThat(casus.value("veiligheid.twijfelVeiligheid")).isEqualTo("JA");
        assertThat(casus.value("veiligheid.vermoedenGeweldMishandeling")).isEqualTo("NEE");
        assertThat(casus.value("veiligheid.structureleOnveiligheid")).isEqualTo("ONBEKEND");
    }

    @Test
    void mogen_leeg_zijn_en_dan_is_alles_onbekend() {
        assertThat(casus("F3").value("veiligheid.acuutGevaar")).isEqualTo("ONBEKEND");
        assertThat(casus("F3").value("hulpvragen")).isEqualTo(Set.of());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "F4; 5; leeftijd; Schrijf veld=waarde",
                "F5; 6; leeftijd=acht; leeftijd",
                "F6; 7; leeftyd=8; leeftijd",
                "F7; 8; hulpvragen=SCHEIDNG; SCHEIDING",
                "F8; 9; veiligheid.acuutGevaar=MISSCHIEN; acuutGevaar",
                "F9; 10; leeftijd=9 | leeftijd=3; staat er twee keer",
                "F10; 11; ongeboren=misschien; ongeboren",
                "F11; 12; veiligheid=JA | veiligheid.twijfelVeiligheid=JA; noem anders elk feit zelf",
                "F12; 13; leeftijd=3 | leeftijd.x=3; past niet naast leeftijd"
            })
    void geven_bij_een_fout_een_bevinding_met_rij_en_kolom(String id, int rijnummer, String feiten, String melding) {
        List<Finding> bevindingen = gelezen.findings().stream()
                .filter(bevinding -> id.equals(bevinding.rij()))
                .toList();

        assertThat(bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(BESTAND);
            assertThat(bevinding.rijnummer()).isEqualTo(rijnummer);
            assertThat(bevinding.kolom()).isEqualTo("feiten");
            assertThat(bevinding.waarde()).isEqualTo(feiten);
            assertThat(bevinding.melding()).contains(melding);
        });
    }

    @Test
    void met_een_fout_worden_geen_voorbeeld() {
        assertThat(gelezen.examples()).extracting(Example::id).containsExactly("F1", "F2", "F3", "F13");
    }

    private static Casus casus(String id) {
        return gelezen.examples().stream()
                .filter(voorbeeld -> voorbeeld.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(gelezen.findings().toString()))
                .casus();
    }
}
