// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Keuze;
import nl.jeugdroute.regels.lezen.Kolomwijzer;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.beheer.Kolomkeuze.Vorm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een cel in een formulier")
class CelinvoerTest {

    private static final List<Keuze> WAARDEN =
            List.of(new Keuze("JA", "Ja"), new Keuze("NEE", "Nee"), new Keuze("ONBEKEND", "Weet ik niet"));

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
    void gaat_uit_elkaar_en_weer_in_elkaar(Vorm vorm, String cel, String hoe) {
        Kolomkeuze keuze = new Kolomkeuze(vorm, WAARDEN, false);
        Celinvoer invoer = Celinvoer.uit(keuze, cel);

        assertThat(invoer.hoe()).isEqualTo(hoe);
        assertThat(invoer.cel(keuze)).isEqualTo(cel);
    }

    @Test
    void neemt_over_wat_het_formulier_stuurt() {
        Map<String, List<String>> formulier = Map.of(
                "cel.3.hoe", List.of("bevat"),
                "cel.3.waarde", List.of("ONBEKEND", "JA"),
                "cel.3.tekst", List.of("iets anders"));

        Celinvoer invoer = Celinvoer.uit(naam -> formulier.getOrDefault(naam, List.of()), "cel.3");

        assertThat(invoer.cel(new Kolomkeuze(Vorm.VOORWAARDE_LIJST, WAARDEN, false)))
                .isEqualTo("bevat JA|ONBEKEND");
    }

    @Test
    void elke_echte_cel_komt_met_dezelfde_betekenis_terug() {
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(
                Path.of("rules"), Clock.fixed(Instant.parse("2026-01-12T10:00:00Z"), ZoneOffset.UTC));
        Regelset regels = bibliotheek.voor("noordoostpolder", null);
        Kolomwijzer wijzer = Kolomwijzer.van(regels.tabellen(), bibliotheek.begrippen());
        List<String> anders = new ArrayList<>();
        for (Tabel tabel : regels.tabellen()) {
            for (Kolom kolom : tabel.kolommen()) {
                Kolomkeuze keuze = Kolomkeuze.van(wijzer.van(tabel, kolom), kolom);
                for (Rij rij : tabel.rijen()) {
                    String cel = rij.cel(kolom.naam());
                    Celinvoer invoer = Celinvoer.uit(keuze, cel);
                    String terug = invoer.cel(keuze);
                    assertThat(Celinvoer.uit(keuze, terug)).isEqualTo(invoer);
                    if (!Celinvoer.manieren(keuze.vorm()).isEmpty()
                            && invoer.hoe().equals(Celinvoer.ANDERS)) {
                        anders.add(tabel.naam() + " " + rij.id() + " " + kolom.naam() + ": " + cel);
                    }
                }
            }
        }

        assertThat(anders).as("cellen zonder passende invoer").isEmpty();
    }
}
