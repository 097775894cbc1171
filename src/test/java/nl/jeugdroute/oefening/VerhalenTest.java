// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De verhalen van Noordoostpolder")
class VerhalenTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String VERHALEN = "gemeenten/noordoostpolder/verhalen.csv";
    private static final Oefenboek.Hoofdstuk BOEK =
            Oefenboek.lees(Testregels.bibliotheek().stand(), PAKKET, Testregels.KLOK);

    @TempDir
    private Path map;

    @Test
    void vertellen_allemaal_wat_de_regels_zeggen() {
        assertThat(BOEK.bevindingen()).extracting(Bevinding::regel).isEmpty();
    }

    @Test
    void zijn_er_minstens_achtenveertig_over_elk_thema() {
        assertThat(BOEK.casussen()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(BOEK.casussen()).extracting(Oefencasus::thema).contains(Thema.values());
        assertThat(BOEK.casussen()).extracting(Oefencasus::titel).doesNotHaveDuplicates();
    }

    @TestFactory
    @DisplayName("Elk verhaal is kort, gewoon, en verklapt niets")
    Stream<DynamicTest> elk_verhaal_is_kort_gewoon_en_verklapt_niets() {
        Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
        return BOEK.casussen().stream()
                .map(casus -> DynamicTest.dynamicTest(casus.id() + " " + casus.titel(), () -> {
                    List<String> zinnen = List.of(casus.verhaal().split("(?<=[.?!])\\s+"));
                    assertThat(casus.verhaal().split("\\s+")).hasSizeBetween(60, 110);
                    assertThat(zinnen)
                            .allSatisfy(zin -> assertThat(zin.split("\\s+")).hasSizeLessThanOrEqualTo(21));
                    String route =
                            triage.adviseer(casus.casus()).hoofdroute().naam().toLowerCase(Locale.ROOT);
                    assertThat((casus.titel() + " " + casus.verhaal()).toLowerCase(Locale.ROOT))
                            .doesNotContain(route);
                    if (casus.casus().leeftijd() != null) {
                        assertThat(casus.verhaal())
                                .containsPattern("\\b" + casus.casus().leeftijd() + "\\b");
                    }
                }));
    }

    @Test
    void een_regel_die_verandert_noemt_de_verhalen_die_niet_meer_kloppen() {
        Testregels.kopie(map);
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/specialist.csv"), "SPECIALIST(CONSULT)", "SPECIALIST(INZET)");

        Oefenboek.Hoofdstuk boek = lees();

        assertThat(boek.bevindingen())
                .extracting(Bevinding::regel)
                .singleElement()
                .asString()
                .contains(
                        VERHALEN,
                        "OEF54",
                        "vertelt route SPECIALIST(CONSULT), maar de regels geven SPECIALIST(INZET)",
                        "Herschrijf het verhaal");
        assertThat(boek.casussen()).extracting(Oefencasus::id).doesNotContain("OEF54");
    }

    @Test
    void een_onbekend_voorbeeld_krijgt_een_melding_met_plaats_en_een_suggestie() {
        Testregels.kopie(map);
        Testregels.vervang(map.resolve(VERHALEN), "OEF01;C01;Opvoeden", "OEF01;C1001;Opvoedenn");

        assertThat(lees().bevindingen())
                .extracting(Bevinding::regel)
                .anyMatch(regel -> regel.startsWith(VERHALEN + ", rij 2 (OEF01), kolom voorbeeld:")
                        && regel.contains("\"C1001\" staat niet in de lijst"))
                .anyMatch(regel -> regel.contains("kolom thema") && regel.contains("Bedoelde u \"Opvoeden\"?"));
    }

    private Oefenboek.Hoofdstuk lees() {
        return Oefenboek.lees(Regelbibliotheek.lees(map, Testregels.KLOK), PAKKET, Testregels.KLOK);
    }
}
