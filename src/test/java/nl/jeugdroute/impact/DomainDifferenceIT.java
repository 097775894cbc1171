// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.domain.TrialChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Wat een wijziging doet over alle combinaties van feiten")
class DomainDifferenceIT {

    private static final String ALLEEN_OUDER = "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE";
    private static final String VANAF_TWAALF = "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE";

    @TempDir
    private Path map;

    private TrialChange wijziging;

    @BeforeEach
    void twee_mappen() {
        wijziging = new TrialChange(map);
    }

    @Test
    void zonder_wijziging_verandert_er_niets_en_dat_staat_er() {
        DomainDifference verschil = wijziging.verschil();

        assertThat(verschil.hasChanges()).isFalse();
        assertThat(verschil.segments()).isEmpty();
        assertThat(verschil.sentences())
                .containsExactly("De regels zijn in elk tijdvak gelijk. Er was niets te tellen.");
    }

    @Test
    void andere_woorden_veranderen_geen_enkele_uitkomst() {
        wijziging.met("zwaarte.csv", "Het gezin kan altijd terugkomen.", "Het gezin mag altijd terugkomen.");

        assertThat(wijziging.vak().hasChanges()).isFalse();
        assertThat(wijziging.vak().shareText()).isEqualTo("0 %");
    }

    @Test
    void een_smallere_rij_die_lichter_maakt_heet_lichter() {
        wijziging.met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);

        ChangeGroup grootste = wijziging.groepen(ComparedAdviesPart.HOOFDROUTE).get(0);
        assertThat(grootste.from()).isEqualTo("SOCIAAL_TEAM");
        assertThat(grootste.to()).isEqualTo("VRIJ_TOEGANKELIJK");
        assertThat(grootste.direction()).isEqualTo(ChangeDirection.LICHTER);
        assertThat(grootste.inWords()).contains("Leeftijd: 0 t/m 11 jaar");
        assertThat(grootste.example().rows()).containsExactly("zwaarte-D5.1");
        assertThat(wijziging.vak().becomesLighter()).isTrue();
    }

    @Test
    void een_bredere_rij_naar_een_zwaardere_route_heet_zwaarder() {
        wijziging.met("zwaarte.csv", "HEEL_COMPLEX;SPECIALISTENTAFEL", "HEEL_COMPLEX|MEERVOUDIG;SPECIALISTENTAFEL");

        assertThat(wijziging.groepen(ComparedAdviesPart.HOOFDROUTE))
                .isNotEmpty()
                .allSatisfy(groep -> {
                    assertThat(groep.to()).isEqualTo("SPECIALISTENTAFEL");
                    assertThat(groep.direction()).isEqualTo(ChangeDirection.ZWAARDER);
                    assertThat(groep.inWords()).startsWith("Complexiteit: meervoudig");
                    assertThat(groep.example().rows()).containsExactly("zwaarte-D10");
                });
        assertThat(wijziging.vak().becomesLighter()).isFalse();
    }

    @Test
    void een_lichtere_vorm_van_dezelfde_route_heet_lichter() {
        wijziging.met(
                "specialist.csv",
                "SPECIALIST(INZET) | SOCIAAL_TEAM;;Er is",
                "SPECIALIST(CONSULT) | SOCIAAL_TEAM;;Er is");

        assertThat(wijziging.groepen(ComparedAdviesPart.HOOFDROUTE)).anySatisfy(groep -> {
            assertThat(groep.from()).isEqualTo("SPECIALIST(INZET)");
            assertThat(groep.to()).isEqualTo("SPECIALIST(CONSULT)");
            assertThat(groep.direction()).isEqualTo(ChangeDirection.LICHTER);
            assertThat(groep.example().rows()).containsExactly("specialist-D15");
        });
    }

    @Test
    void een_vervallen_rij_waarvan_niemand_de_uitkomst_houdt_raakt_alle_gevallen_van_nu() {
        wijziging.zonder("zwaarte.csv", "zwaarte-D1");

        ChangeGroup groep = wijziging.groepen(ComparedAdviesPart.HOOFDROUTE).get(0);
        assertThat(groep.from()).isEqualTo("EIGEN_NETWERK");
        assertThat(groep.isAllOfCurrent()).isTrue();
        assertThat(groep.ofPriorText()).isEqualTo("100 %");
        assertThat(groep.inWords()).isEqualTo("Alle gevallen die nu deze uitkomst hebben");
        assertThat(groep.example().rows()).containsExactly("zwaarte-D1");
    }

    @Test
    void een_andere_datum_verandert_alleen_de_dagen_ertussen() {
        wijziging.met("zwaarte.csv", "zwaarte-D1;;", "zwaarte-D1;;2017-12-31");

        List<PackDifference> veranderd = wijziging.verschil().segments().stream()
                .filter(PackDifference::hasChanges)
                .toList();
        assertThat(veranderd).hasSize(1);
        assertThat(veranderd.get(0).periods())
                .containsExactly(new Tijdvak(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
    }

    @Test
    void een_andere_beschikking_staat_bij_haar_voorziening() {
        wijziging.met(
                "voorzieningen.csv",
                "Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE",
                "Deeltijddagbehandeling;*;INDIVIDUEEL;;JA");

        assertThat(wijziging.groepen(ComparedAdviesPart.BESCHIKKING)).anySatisfy(groep -> {
            assertThat(groep.voorziening()).isEqualTo("S11");
            assertThat(groep.from()).isEqualTo("STANDAARD_NEE");
            assertThat(groep.to()).isEqualTo("JA");
            assertThat(groep.example().casus().cell()).contains("S11");
        });
    }

    @Test
    void wat_alleen_bij_twee_keuzes_in_een_lijst_verandert_heet_nooit_nul() {
        wijziging
                .allebei("prioriteit.csv", "onderwijsmiddelenToereikend", "leefgebieden.aantal")
                .allebei("prioriteit.csv", "bevat LEERACHTERSTAND;NEE", "bevat LEERACHTERSTAND;>= 3")
                .met("prioriteit.csv", "bevat LEERACHTERSTAND;>= 3", "bevat LEERACHTERSTAND;>= 2");

        PackDifference vak = wijziging.vak();
        ChangeGroup groep = vak.kinds().get(0).groups().get(0);
        assertThat(vak.onlyWithMultiple()).isTrue();
        assertThat(vak.shareText()).isEqualTo("alleen bij twee of meer keuzes in één lijst");
        assertThat(groep.share()).isNull();
        assertThat(groep.shareText()).isEqualTo(vak.shareText());
        assertThat(groep.example().casus().facts().get("leefgebieden")).hasSize(2);
        assertThat(groep.example().rows()).containsExactly("prioriteit-F1.7");
    }

    @Test
    void een_voorziening_die_alleen_straks_bestaat_staat_bij_niet_meegenomen() {
        wijziging.met("voorzieningen.csv", "S11;;;Deeltijd", "S97;;;Deeltijd");

        assertThat(wijziging.verschil().sentences())
                .anySatisfy(zin -> assertThat(zin).contains("S11, S97", "niet geteld"));
    }

    @Test
    void dagen_die_een_van_de_twee_niet_kent_staan_bij_niet_doorgerekend() {
        wijziging.met("pakket.yaml", "2018-12-31", "2017-12-31");

        assertThat(wijziging.verschil().notCalculated())
                .containsExactly("Noordoostpolder 2015-2018, van 1 januari 2018 t/m 31 december 2018:"
                        + " dan zijn er straks geen regels meer.");
    }

    @Test
    void wat_meer_werk_vraagt_dan_er_mag_is_niet_doorgerekend_en_geen_nul() {
        wijziging.met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);

        DomainDifference verschil = wijziging.verschil(ComparisonBudget.of(10_000));

        assertThat(verschil.segments()).isEmpty();
        assertThat(verschil.notCalculated())
                .containsExactly(
                        "Noordoostpolder 2015-2018, van 1 januari 2015 t/m 31 december 2018: niet doorgerekend."
                                + " Reden: de wijziging als geheel is te groot, meer dan 10000 knopen.");
    }

    @Test
    void een_wijziging_past_op_elke_computer_op_de_knoop_af_in_dezelfde_ruimte() {
        wijziging.met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);
        ComparisonBudget ruim = ComparisonBudget.forOnePack();
        DomainDifference verschil = wijziging.verschil(ruim);

        assertThat(wijziging.verschil(ComparisonBudget.of(ruim.spent()))).isEqualTo(verschil);
        assertThat(wijziging.verschil(ComparisonBudget.of(ruim.spent() - 1)).segments())
                .isEmpty();
    }

    @Test
    void na_een_tijdvak_dat_te_groot_is_blijft_er_niets_over_voor_het_volgende() {
        ComparisonBudget ruimte = ComparisonBudget.of(10_000);
        wijziging
                .met("zwaarte.csv", "zwaarte-D1;;", "zwaarte-D1;;2017-12-31")
                .met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);

        assertThat(wijziging.verschil(ruimte).notCalculated())
                .hasSize(2)
                .allSatisfy(zin -> assertThat(zin).contains("als geheel"));
        assertThat(ruimte.isExhausted()).isTrue();
        assertThat(ruimte.next().nodes()).isZero();
    }
}
