// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.ColumnGuide;
import nl.jeugdroute.rules.ColumnHelp.ColumnHelpChoice;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.publication.ColumnInput.ColumnInputKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een cel in een formulier")
class CellInputTest {

    private static final List<ColumnHelpChoice> WAARDEN = List.of(
            new ColumnHelpChoice("JA", "Ja"),
            new ColumnHelpChoice("NEE", "Nee"),
            new ColumnHelpChoice("ONBEKEND", "Weet ik niet"));

    @ParameterizedTest(name = "{0} {1} wordt {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "VOORWAARDE_KEUZE;*;vrij",
                "VOORWAARDE_KEUZE;NEE|ONBEKEND;een",
                "VOORWAARDE_KEUZE;niet JA;niet",
                "VOORWAARDE_KEUZE;JAA;anders",
                "VOORWAARDE_LIJST;bevat JA;bevat",
                "VOORWAARDE_LIJST;bevat niet JA|NEE;bevatniet",
                "VOORWAARDE_LIJST;leeg;leeg",
                "VOORWAARDE_LIJST;niet leeg;nietleeg",
                "VOORWAARDE_GETAL;12 t/m 17;tussen",
                "VOORWAARDE_GETAL;>= 18;vanaf",
                "VOORWAARDE_GETAL;< 18|leeg;minder",
                "VOORWAARDE_GETAL;17;is",
                "VOORWAARDE_GETAL;4-8;anders",
                "VOORWAARDE_GETAL;12 t/m 14|17;anders",
                "LEEFTIJDEN;4 t/m 8;tussen",
                "LEEFTIJDEN;4-8;anders"
            })
    void gaat_uit_elkaar_en_weer_in_elkaar(ColumnInputKind vorm, String cel, String hoe) {
        ColumnInput keuze = new ColumnInput(vorm, WAARDEN, false);
        CellInput invoer = CellInput.from(keuze, cel);

        assertThat(invoer.mode()).isEqualTo(hoe);
        assertThat(invoer.toCell(keuze)).isEqualTo(cel);
    }

    @Test
    void neemt_over_wat_het_formulier_stuurt() {
        Map<String, List<String>> formulier = Map.of(
                "cel.3.hoe", List.of("bevat"),
                "cel.3.waarde", List.of("ONBEKEND", "JA"),
                "cel.3.tekst", List.of("iets anders"));

        CellInput invoer = CellInput.from(naam -> formulier.getOrDefault(naam, List.of()), "cel.3");

        assertThat(invoer.toCell(new ColumnInput(ColumnInputKind.VOORWAARDE_LIJST, WAARDEN, false)))
                .isEqualTo("bevat JA|ONBEKEND");
    }

    @Test
    void elke_echte_cel_komt_met_dezelfde_betekenis_terug() {
        RuleLibrary bibliotheek =
                RuleLibrary.load(Path.of("rules"), Clock.fixed(Instant.parse("2026-01-12T10:00:00Z"), ZoneOffset.UTC));
        RuleSet regels = bibliotheek.ruleSetFor("noordoostpolder", null);
        ColumnGuide wijzer = ColumnGuide.of(regels.tables(), bibliotheek.glossary());
        List<String> anders = new ArrayList<>();
        for (RuleTable tabel : regels.tables()) {
            for (Column kolom : tabel.columns()) {
                ColumnInput keuze = ColumnInput.of(wijzer.of(tabel, kolom), kolom);
                for (Row rij : tabel.rows()) {
                    String cel = rij.cell(kolom.name());
                    CellInput invoer = CellInput.from(keuze, cel);
                    String terug = invoer.toCell(keuze);
                    assertThat(CellInput.from(keuze, terug)).isEqualTo(invoer);
                    if (!CellInput.manners(keuze.kind()).isEmpty()
                            && invoer.mode().equals(CellInput.OTHER)) {
                        anders.add(tabel.name() + " " + rij.id() + " " + kolom.name() + ": " + cel);
                    }
                }
            }
        }

        assertThat(anders).as("cellen zonder passende invoer").isEmpty();
    }
}
