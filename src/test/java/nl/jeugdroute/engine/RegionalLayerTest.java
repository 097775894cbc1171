// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een regionale laag")
class RegionalLayerTest {

    private static final String REGIO = "regios/noord-midden-drenthe/";
    private static final String GEMEENTE = "gemeenten/midden-drenthe/";

    @TempDir
    private Path map;

    @Test
    void voegt_rijen_toe_die_in_de_redenen_hun_laag_noemen() {
        Advies advies = advies("midden-drenthe", "MDV01");

        assertThat(advies.redenen())
                .filteredOn(reden -> reden.regel().equals("schooloverleg-RS1"))
                .extracting(Reden::pakket)
                .containsOnly("noord-midden-drenthe");
        assertThat(advies.redenen()).extracting(Reden::pakket).contains("midden-drenthe", "noord-midden-drenthe");
    }

    @Test
    void vult_namen_en_nummers_in_en_de_gemeente_gaat_daarin_voor() {
        assertThat(advies("midden-drenthe", "MDV01").hoofdroute().naam()).isEqualTo("CJG");
        assertThat(advies("tynaarlo", "TYV01").hoofdroute().naam()).isEqualTo("Lokale toegang jeugdhulp");
        assertThat(advies("tynaarlo", "TYV04").hoofdroute().telefoon()).isEqualTo("000 000 0000");
    }

    @Test
    void geeft_haar_voorbehoud_mee_aan_elk_advies_van_haar_gemeenten() {
        List<String> voorbehoud = advies("tynaarlo", "TYV01").voorbehoud();

        assertThat(voorbehoud)
                .contains("Jeugdroute adviseert. Een mens besluit.")
                .anyMatch(zin -> zin.startsWith("De bron noemt voor Tynaarlo geen eigen route"));
        assertThat(voorbehoud).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: \"{1}\" wordt \"{2}\"")
    @CsvSource(
            delimiter = '@',
            value = {
                "regios/noord-midden-drenthe/rangorde.csv@;11;Eigen netwerk@;1,5;Eigen netwerk@regios/noord-midden-drenthe/rangorde.csv, rij 3 (EIGEN_NETWERK), kolom rang: Een gemeente gaat over rang 6 en hoger",
                "regios/noord-midden-drenthe/termen.csv@;000 000 0000;@;;@regios/noord-midden-drenthe/termen.csv, rij 2 (SAVE_WERKER), kolom telefoon: Bij SAVE_WERKER moet een telefoonnummer staan",
                "regios/noord-midden-drenthe/schooloverleg.csv@;dan actie;@;dan urgentie;@regios/noord-midden-drenthe/schooloverleg.csv, rij 2 (schooloverleg-RS1), kolom dan urgentie",
                "regios/noord-midden-drenthe/zwaarte.csv@zwaarte-RZ1;;@zwaarte-RZ1;2018-01-01;@regios/noord-midden-drenthe/zwaarte.csv, rij 2 (zwaarte-RZ1), kolom geldig_van: Deze rij begint op 2018-01-01, maar haar bron NMD is van 2019-03-28",
                "gemeenten/midden-drenthe/pakket.yaml@geldig_tot: 2021-12-31@geldig_tot: 2022-12-31@gemeenten/midden-drenthe/pakket.yaml, regel 11, sleutel lagen: De laag noord-midden-drenthe geldt niet op alle dagen van dit pakket",
                "gemeenten/midden-drenthe/pakket.yaml@  - noord-midden-drenthe@  - noord-midden-drente@gemeenten/midden-drenthe/pakket.yaml, regel 11, sleutel lagen: Laag \"noord-midden-drente\" staat niet in de lijst",
            })
    void noemt_bij_een_fout_het_goede_bestand(String bestand, String oud, String nieuw, String melding) {
        bederf(bestand, oud, nieuw);

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(melding);
    }

    @Test
    void staat_nooit_voor_de_landelijke_laag() {
        bederf(
                GEMEENTE + "pakket.yaml",
                "  - landelijk\n  - noord-midden-drenthe",
                "  - noord-midden-drenthe\n  - landelijk");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("Landelijk staat niet als eerste bij lagen. Zet landelijk bovenaan.");
    }

    @Test
    void een_verlopen_omschrijving_wordt_bij_haar_eigen_bestand_gemeld() {
        bederf(REGIO + "acties.csv", "OVERLEG_LOKAAL;;", "OVERLEG_LOKAAL;;2019-12-31");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining(REGIO + "schooloverleg.csv, rij 2 (schooloverleg-RS1)")
                .hasMessageContaining("OVERLEG_LOKAAL is op 2020-01-01 nergens omschreven");
    }

    private void bederf(String bestand, String oud, String nieuw) {
        TestRules.volledigeKopie(map);
        TestRules.vervang(map.resolve(bestand), oud, nieuw);
    }

    private static Advies advies(String gemeente, String voorbeeld) {
        Triage triage = new Triage(TestRules.KLOK);
        Casus casus = new ExampleReader(TestRules.bibliotheek().snapshot(), triage)
                .read(gemeente).examples().stream()
                        .filter(v -> v.id().equals(voorbeeld))
                        .map(Example::casus)
                        .findFirst()
                        .orElseThrow();
        return triage.advise(casus, TestRules.bibliotheek().snapshot());
    }
}
