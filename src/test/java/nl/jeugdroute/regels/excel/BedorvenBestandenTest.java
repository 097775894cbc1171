// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import static nl.jeugdroute.regels.excel.Bederf.RANGORDE;
import static nl.jeugdroute.regels.excel.Bederf.ZWAARTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes people really make in a file they upload: each is refused, with its place and a way out. */
class BedorvenBestandenTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "nl.jeugdroute.regels.excel.Csvbederf#cellen",
        "nl.jeugdroute.regels.excel.Csvbederf#bestanden",
        "nl.jeugdroute.regels.excel.Xlsxbederf#cellen",
        "nl.jeugdroute.regels.excel.Xlsxbederf#bladen",
        "nl.jeugdroute.regels.excel.Xlsxbederf#andereBestanden"
    })
    void wordt_geweigerd_met_rij_kolom_en_uitweg(Bederf bederf) {
        Uploadresultaat uitkomst = new Uploadlezer(ExcelrondreisTest.RULES).lees(bederf.upload(), bederf.doel());

        assertThat(uitkomst).isInstanceOf(Uploadresultaat.Geweigerd.class);
        List<Bevinding> bevindingen = ((Uploadresultaat.Geweigerd) uitkomst).bevindingen();
        assertThat(bevindingen).anySatisfy(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(bederf.upload().naam());
            assertThat(bevinding.melding()).contains(bederf.melding());
            assertThat(bevinding.rijnummer()).isEqualTo(bederf.rij());
            assertThat(bevinding.rij()).isEqualTo(bederf.id());
            assertThat(bevinding.kolom()).isEqualTo(bederf.kolom());
        });
        assertThat(bevindingen)
                .hasSizeLessThan(10)
                .allSatisfy(bevinding -> assertThat(bevinding.regel())
                        .doesNotContain("Exception", "java.", "org.", "nl.jeugdroute", "null"));
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_rij() {
        String tekst = Bederf.csv(ZWAARTE)
                .replace("D2;2015-01-01", "D2;=NU()")
                .replace("D7;2015-01-01;2018-12-31;*;", "D7;1/1/2015;2018-12-31;TOEREIKENT;")
                .replace("D10;2015-01-01", "10;2015-01-01");

        Uploadresultaat uitkomst = new Uploadlezer(ExcelrondreisTest.RULES)
                .lees(new Upload("zwaarte.csv", tekst.getBytes(StandardCharsets.UTF_8)), ZWAARTE);

        assertThat(((Uploadresultaat.Geweigerd) uitkomst).bevindingen())
                .extracting(bevinding -> bevinding.rijnummer() + " " + bevinding.rij() + " " + bevinding.kolom())
                .containsExactly("3 D2 geldig_van", "7 D7 geldig_van", "7 D7 eigenKracht", "8 10 id");
    }

    @Test
    void een_getal_met_een_punt_geeft_maar_een_bevinding() {
        byte[] csv = Bederf.csv(RANGORDE).replace(";10,4;", ";10.4;").getBytes(StandardCharsets.UTF_8);

        Uploadresultaat uitkomst =
                new Uploadlezer(ExcelrondreisTest.RULES).lees(new Upload("rangorde.csv", csv), RANGORDE);

        assertThat(((Uploadresultaat.Geweigerd) uitkomst).bevindingen()).hasSize(1);
    }
}
