// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De verhalen van Noordoostpolder")
class StoryReaderTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String VERHALEN = "gemeenten/noordoostpolder/verhalen.csv";
    private static final StoryBook.StoryBookChapter BOEK =
            StoryBook.read(TestRules.bibliotheek().snapshot(), PAKKET, TestRules.KLOK);

    @TempDir
    private Path map;

    @Test
    void vertellen_allemaal_wat_de_regels_zeggen() {
        assertThat(BOEK.findings()).extracting(Finding::line).isEmpty();
    }

    @Test
    void zijn_er_minstens_achtenveertig_over_elk_thema() {
        assertThat(BOEK.casussen()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(BOEK.casussen()).extracting(PracticeCasus::theme).contains(PracticeTheme.values());
        assertThat(BOEK.casussen()).extracting(PracticeCasus::title).doesNotHaveDuplicates();
    }

    @TestFactory
    @DisplayName("Elk verhaal is kort, gewoon, en verklapt niets")
    Stream<DynamicTest> elk_verhaal_is_kort_gewoon_en_verklapt_niets() {
        Triage triage = new Triage(TestRules.KLOK);
        return BOEK.casussen().stream()
                .map(casus -> DynamicTest.dynamicTest(casus.id() + " " + casus.title(), () -> {
                    List<String> zinnen = List.of(casus.story().split("(?<=[.?!])\\s+"));
                    assertThat(casus.story().split("\\s+")).hasSizeBetween(60, 110);
                    assertThat(zinnen)
                            .allSatisfy(zin -> assertThat(zin.split("\\s+")).hasSizeLessThanOrEqualTo(21));
                    String route = triage.advise(
                                    casus.casus(), TestRules.bibliotheek().snapshot())
                            .hoofdroute()
                            .naam()
                            .toLowerCase(Locale.ROOT);
                    assertThat((casus.title() + " " + casus.story()).toLowerCase(Locale.ROOT))
                            .doesNotContain(route);
                    if (casus.casus().leeftijd() != null) {
                        assertThat(casus.story())
                                .containsPattern("\\b" + casus.casus().leeftijd() + "\\b");
                    }
                }));
    }

    @Test
    void een_regel_die_verandert_noemt_de_verhalen_die_niet_meer_kloppen() {
        TestRules.kopie(map);
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/specialist.csv"), "SPECIALIST(CONSULT)", "SPECIALIST(INZET)");

        StoryBook.StoryBookChapter boek = lees();

        assertThat(boek.findings())
                .extracting(Finding::line)
                .singleElement()
                .asString()
                .contains(
                        VERHALEN,
                        "OEF54",
                        "vertelt route SPECIALIST(CONSULT), maar de regels geven SPECIALIST(INZET)",
                        "Herschrijf het verhaal");
        assertThat(boek.casussen()).extracting(PracticeCasus::id).doesNotContain("OEF54");
    }

    @Test
    void een_onbekend_voorbeeld_krijgt_een_melding_met_plaats_en_een_suggestie() {
        TestRules.kopie(map);
        TestRules.vervang(map.resolve(VERHALEN), "OEF01;C01;Opvoeden", "OEF01;C1001;Opvoedenn");

        assertThat(lees().findings())
                .extracting(Finding::line)
                .anyMatch(regel -> regel.startsWith(VERHALEN + ", rij 2 (OEF01), kolom voorbeeld:")
                        && regel.contains("\"C1001\" staat niet in de lijst"))
                .anyMatch(regel -> regel.contains("kolom thema") && regel.contains("Bedoelde u \"Opvoeden\"?"));
    }

    private StoryBook.StoryBookChapter lees() {
        return StoryBook.read(RuleLibrary.read(map, TestRules.KLOK), PAKKET, TestRules.KLOK);
    }
}
