// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Wat een wijziging doet over alle combinaties van feiten")
class DomeinverschilTest {

    private static final String ALLEEN_OUDER = "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE";
    private static final String VANAF_TWAALF = "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE";

    @TempDir
    private Path map;

    private Proefwijziging wijziging;

    @BeforeEach
    void twee_mappen() {
        wijziging = new Proefwijziging(map);
    }

    @Test
    void zonder_wijziging_verandert_er_niets_en_dat_staat_er() {
        Domeinverschil verschil = wijziging.verschil();

        assertThat(verschil.verandert()).isFalse();
        assertThat(verschil.vakken()).isEmpty();
        assertThat(verschil.zinnen()).containsExactly("De regels zijn in elk tijdvak gelijk. Er was niets te tellen.");
    }

    @Test
    void andere_woorden_veranderen_geen_enkele_uitkomst() {
        wijziging.met("zwaarte.csv", "Het gezin kan altijd terugkomen.", "Het gezin mag altijd terugkomen.");

        assertThat(wijziging.vak().verandert()).isFalse();
        assertThat(wijziging.vak().aandeelTekst()).isEqualTo("0 %");
    }

    @Test
    void een_smallere_rij_die_lichter_maakt_heet_lichter() {
        wijziging.met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);

        Groep grootste = wijziging.groepen(Onderdeel.HOOFDROUTE).get(0);
        assertThat(grootste.van()).isEqualTo("SOCIAAL_TEAM");
        assertThat(grootste.naar()).isEqualTo("VRIJ_TOEGANKELIJK");
        assertThat(grootste.richting()).isEqualTo(Richting.LICHTER);
        assertThat(grootste.inWoorden()).contains("Leeftijd: 0 t/m 11 jaar");
        assertThat(grootste.voorbeeld().rijen()).containsExactly("D5.1");
        assertThat(wijziging.vak().wordtLichter()).isTrue();
    }

    @Test
    void een_bredere_rij_naar_een_zwaardere_route_heet_zwaarder() {
        wijziging.met("zwaarte.csv", "HEEL_COMPLEX;SPECIALISTENTAFEL", "HEEL_COMPLEX|MEERVOUDIG;SPECIALISTENTAFEL");

        assertThat(wijziging.groepen(Onderdeel.HOOFDROUTE)).isNotEmpty().allSatisfy(groep -> {
            assertThat(groep.naar()).isEqualTo("SPECIALISTENTAFEL");
            assertThat(groep.richting()).isEqualTo(Richting.ZWAARDER);
            assertThat(groep.inWoorden()).startsWith("Complexiteit: meervoudig");
            assertThat(groep.voorbeeld().rijen()).containsExactly("D10");
        });
        assertThat(wijziging.vak().wordtLichter()).isFalse();
    }

    @Test
    void een_lichtere_vorm_van_dezelfde_route_heet_lichter() {
        wijziging.met(
                "specialist.csv",
                "SPECIALIST(INZET) | SOCIAAL_TEAM;;Er is",
                "SPECIALIST(CONSULT) | SOCIAAL_TEAM;;Er is");

        assertThat(wijziging.groepen(Onderdeel.HOOFDROUTE)).anySatisfy(groep -> {
            assertThat(groep.van()).isEqualTo("SPECIALIST(INZET)");
            assertThat(groep.naar()).isEqualTo("SPECIALIST(CONSULT)");
            assertThat(groep.richting()).isEqualTo(Richting.LICHTER);
            assertThat(groep.voorbeeld().rijen()).containsExactly("D15");
        });
    }

    @Test
    void een_vervallen_rij_waarvan_niemand_de_uitkomst_houdt_raakt_alle_gevallen_van_nu() {
        wijziging.zonder("zwaarte.csv", "D1");

        Groep groep = wijziging.groepen(Onderdeel.HOOFDROUTE).get(0);
        assertThat(groep.van()).isEqualTo("EIGEN_NETWERK");
        assertThat(groep.alleVanNu()).isTrue();
        assertThat(groep.vanVoorafTekst()).isEqualTo("100 %");
        assertThat(groep.inWoorden()).isEqualTo("Alle gevallen die nu deze uitkomst hebben");
        assertThat(groep.voorbeeld().rijen()).containsExactly("D1");
    }

    @Test
    void een_andere_datum_verandert_alleen_de_dagen_ertussen() {
        wijziging.met("zwaarte.csv", "D1;2015-01-01;2018-12-31", "D1;2015-01-01;2017-12-31");

        List<Vakverschil> veranderd = wijziging.verschil().vakken().stream()
                .filter(Vakverschil::verandert)
                .toList();
        assertThat(veranderd).hasSize(1);
        assertThat(veranderd.get(0).perioden())
                .containsExactly(new Tijdvak(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
    }

    @Test
    void een_andere_beschikking_staat_bij_haar_voorziening() {
        wijziging.met(
                "voorzieningen.csv",
                "Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE",
                "Deeltijddagbehandeling;*;INDIVIDUEEL;;JA");

        assertThat(wijziging.groepen(Onderdeel.BESCHIKKING)).anySatisfy(groep -> {
            assertThat(groep.voorziening()).isEqualTo("S11");
            assertThat(groep.van()).isEqualTo("STANDAARD_NEE");
            assertThat(groep.naar()).isEqualTo("JA");
            assertThat(groep.voorbeeld().casus().cel()).contains("S11");
        });
    }

    @Test
    void wat_alleen_bij_twee_keuzes_in_een_lijst_verandert_heet_nooit_nul() {
        wijziging
                .allebei("prioriteit.csv", "onderwijsmiddelenToereikend", "leefgebieden.aantal")
                .allebei("prioriteit.csv", "bevat LEERACHTERSTAND;NEE", "bevat LEERACHTERSTAND;>= 3")
                .met("prioriteit.csv", "bevat LEERACHTERSTAND;>= 3", "bevat LEERACHTERSTAND;>= 2");

        Vakverschil vak = wijziging.vak();
        Groep groep = vak.soorten().get(0).groepen().get(0);
        assertThat(vak.alleenBijMeer()).isTrue();
        assertThat(vak.aandeelTekst()).isEqualTo("alleen bij twee of meer keuzes in één lijst");
        assertThat(groep.aandeel()).isNull();
        assertThat(groep.aandeelTekst()).isEqualTo(vak.aandeelTekst());
        assertThat(groep.voorbeeld().casus().feiten().get("leefgebieden").split(","))
                .hasSize(2);
        assertThat(groep.voorbeeld().rijen()).containsExactly("F1.7");
    }

    @Test
    void een_voorziening_die_alleen_straks_bestaat_staat_bij_niet_meegenomen() {
        wijziging.met("voorzieningen.csv", "S11;2015-01-01;2018-12-31;Deeltijd", "S97;2015-01-01;2018-12-31;Deeltijd");

        assertThat(wijziging.verschil().zinnen())
                .anySatisfy(zin -> assertThat(zin).contains("S11, S97", "niet geteld"));
    }

    @Test
    void dagen_die_een_van_de_twee_niet_kent_staan_bij_niet_doorgerekend() {
        wijziging.met("pakket.yaml", "2018-12-31", "2017-12-31");

        assertThat(wijziging.verschil().nietDoorgerekend())
                .containsExactly("Noordoostpolder 2015-2018, van 1 januari 2018 t/m 31 december 2018:"
                        + " dan zijn er straks geen regels meer.");
    }

    @Test
    void is_de_tijd_op_dan_is_het_niet_doorgerekend_en_geen_nul() {
        wijziging.met("zwaarte.csv", ALLEEN_OUDER, VANAF_TWAALF);

        Domeinverschil verschil = wijziging.verschil(Duration.ZERO);
        assertThat(verschil.vakken()).isEmpty();
        assertThat(verschil.nietDoorgerekend())
                .singleElement()
                .satisfies(zin -> assertThat(zin).contains("niet doorgerekend", "de tijd was op"));
    }
}
