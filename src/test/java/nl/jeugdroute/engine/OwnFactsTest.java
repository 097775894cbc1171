// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.dmn.DmnModelBuilder;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.explanation.Explainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Eigen feiten van een gemeente")
class OwnFactsTest {

    private static final String PAKKET = "gemeenten/noordoostpolder/";
    private static final String BRON = ";NOP § 5.4.8;BRON;2026-11-28;\r\n";
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"aanmelder\": \"VRIJWILLIGER\","
            + " \"eigen\": {\"woontBuitenWijk\": \"JA\", \"reistijd\": 45}}";

    @TempDir
    private Path map;

    @BeforeEach
    void maak() throws IOException {
        TestRules.kopie(map);
        Files.writeString(
                map.resolve("begrippen.csv"),
                "eigen.reistijd;VELD;eigen.reistijd;;Reistijd;Hoe lang reist het gezin?;In minuten.;NOP § 5.4.8\n"
                        + "eigen.woontBuitenWijk;VELD;eigen.woontBuitenWijk;;Woont buiten de wijk;"
                        + "Woont het gezin buiten de wijk?;De wijk van de school.;NOP § 5.4.8\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                map.resolve(PAKKET + "feiten.csv"),
                Files.readAllLines(map.resolve("landelijk/feiten.csv"), StandardCharsets.UTF_8)
                                .get(0) + "\r\n"
                        + "aanmelder;;;KEUZE;VRIJWILLIGER;;;;;;;;;;" + BRON
                        + "eigen.reistijd;;;HEEL_GETAL;;;0;240;minuten;620;gezin;162;eigen.woontBuitenWijk: JA;NEE;NEE"
                        + BRON
                        + "eigen.woontBuitenWijk;;;JA_NEE_ONBEKEND;;;;;;610;gezin;161;;NEE;NEE" + BRON);
        Files.writeString(
                map.resolve(PAKKET + "wijk.csv"),
                "id;geldig_van;geldig_tot;aanmelder;eigen.woontBuitenWijk;eigen.reistijd;dan actie;reden;bron;grondslag;"
                        + "gecontroleerd_op;toelichting\r\n"
                        + "wijk-1;;;VRIJWILLIGER;JA;>= 30;SAVE_CONSULTEREN;Wie ver reist, krijgt raad." + BRON);
        TestRules.vervang(
                map.resolve(PAKKET + "pakket.yaml"),
                "tabellen:\n",
                "tabellen:\n  - naam: feiten\n    titel: Eigen feiten\n    uitleg: \"Wat deze gemeente nog meer vraagt.\"\n"
                        + "  - naam: wijk\n    titel: Wijk\n    uitleg: \"Wie buiten de wijk woont.\"\n");
    }

    private Snapshot lees() {
        return Snapshot.read(map, TestRules.KLOK);
    }

    @Test
    void lopen_mee_van_de_json_tot_in_de_reden_van_het_advies() {
        Snapshot regels = lees();
        ValidCasus casus = (ValidCasus) new CasusReader(regels).read(CASUS.getBytes(StandardCharsets.UTF_8));

        Advies advies = new Triage(TestRules.KLOK).advise(casus.casus(), casus.rules());

        assertThat(advies.acties()).extracting(Actie::code).contains("SAVE_CONSULTEREN");
        assertThat(advies.redenen())
                .filteredOn(reden -> reden.regel().equals("wijk-1"))
                .flatExtracting(reden -> reden.feiten())
                .extracting(feit -> feit.veld() + "=" + feit.waarde())
                .contains("eigen.reistijd=45", "eigen.woontBuitenWijk=JA", "aanmelder=VRIJWILLIGER");
        assertThat(CasusJson.read(CasusJson.write(casus.casus()), casus.casus().facts()))
                .isEqualTo(casus.casus());
        assertThat(FactsCell.write(casus.casus())).contains("eigen.reistijd=45").contains("eigen.woontBuitenWijk=JA");
    }

    @Test
    void kent_een_andere_gemeente_niet_en_een_casus_laat_ze_daar_achter() {
        Snapshot regels = lees();
        Casus casus = Casus.of(regels.casusFacts("noordoostpolder"), "noordoostpolder")
                .with(Map.of("aanmelder", "VRIJWILLIGER", "eigen.reistijd", 45));

        assertThat(regels.nationalFacts()).isEqualTo(TestRules.feiten());
        assertThat(casus.as(regels.nationalFacts()).value("aanmelder")).isEqualTo("ONBEKEND");
    }

    @Test
    void staan_onder_hun_eigen_naam_in_uitleg_en_dmn() {
        Snapshot regels = lees();
        RuleSet set = regels.ruleSetFor("noordoostpolder", null);
        ValidCasus open = (ValidCasus) new CasusReader(regels)
                .read("{\"gemeente\": \"noordoostpolder\", \"aanmelder\": \"VRIJWILLIGER\"}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(new Explainer()
                        .certainty(set, open.casus(), open.openFacts())
                        .questions())
                .extracting(vraag -> vraag.fact())
                .contains("eigen.woontBuitenWijk", "eigen.reistijd");
        assertThat(DmnModelBuilder.build(set).input())
                .extracting(invoer -> invoer.title())
                .contains("eigen.woontBuitenWijk", "eigen.reistijd");
        assertThat(set.factRows())
                .filteredOn(rij -> rij.fact().path().equals("eigen.reistijd"))
                .singleElement()
                .satisfies(rij -> assertThat(rij.askedWhen()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "\"woontBuitenWyk\": \"JA\"@/eigen/woontBuitenWyk@woontBuitenWijk",
                "\"woontBuitenWijk\": \"JAA\"@/eigen/woontBuitenWijk@JA",
                "\"reistijd\": 241@/eigen/reistijd@"
            })
    void krijgen_bij_een_fout_dezelfde_melding_als_elk_feit(String feit, String plaats, String suggestie) {
        RejectedCasus geweigerd = (RejectedCasus) new CasusReader(lees())
                .read(Json.mapper().readTree("{\"gemeente\": \"noordoostpolder\", \"eigen\": {" + feit + "}}"));

        InvoerfoutDto fout = geweigerd.errors().get(0);
        assertThat(fout.pointer()).isEqualTo(plaats);
        assertThat(fout.suggestie()).isEqualTo(suggestie);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "eigen.woontBuitenWijk;;;J@woontBuitenWijk;;;J@Een feit van een regio of gemeente begint met eigen. Bedoelde u \"eigen.woontBuitenWijk\"?",
                "aanmelder;;;K@anmelder;;;K@Dit feit is er niet. Bedoelde u \"aanmelder\"?",
                "aanmelder;;;K@kader;;;K@Dit feit ligt vast in de laag landelijk",
                "aanmelder;;;KEUZE;@aanmelder;;;LIJST;@Een feit houdt zijn soort. Schrijf KEUZE.",
                ";VRIJWILLIGER;;;@;VRIJWILLIGER;ANDERS;;@krijgt hier alleen waarden erbij",
                ";VRIJWILLIGER;;;@;SCHOOL;;;@De waarde SCHOOL is er al",
                "eigen.woontBuitenWijk;;;J@eigen.reistijd;;;J@Dit feit staat ook in rij 3",
                "eigen.woontBuitenWijk: JA@eigen.reistijd: leeg@Deze vraag wacht op zichzelf"
            })
    void veranderen_niets_aan_wat_een_andere_laag_zei(String oud, String nieuw, String melding) {
        TestRules.vervang(map.resolve(PAKKET + "feiten.csv"), oud, nieuw);

        assertThatThrownBy(this::lees).hasMessageContaining(melding).hasMessageContaining(PAKKET + "feiten.csv");
    }
}
