// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.dossier.TestDatabase;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.practice.Walkthrough.WalkthroughStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een oefening")
class PracticeIT {

    private static final String PAKKET = "noordoostpolder";
    private static final TestDatabase DATABASE = TestDatabase.nieuw();
    private static final TrainerStoryStore EIGEN = new TrainerStoryStore(DATABASE.jdbc(), TestRules.KLOK);
    private static final StoryBook BOEK = new StoryBook(TestRules.bibliotheek(), EIGEN, TestRules.KLOK);

    private static Practice oefening(String id) {
        return BOEK.exercise(BOEK.find(PAKKET, id).orElseThrow());
    }

    @Test
    void biedt_altijd_dezelfde_vier_routes_met_de_goede_erbij() {
        for (PracticeCasus casus : BOEK.casussen(PAKKET)) {
            Practice oefening = BOEK.exercise(casus);
            PracticeChoices keuzes = PracticeChoices.forExercise(oefening);

            assertThat(keuzes.routes())
                    .as(casus.id())
                    .hasSize(4)
                    .doesNotHaveDuplicates()
                    .contains(oefening.answer().route())
                    .isEqualTo(PracticeChoices.forExercise(BOEK.exercise(casus)).routes());
            assertThat(keuzes.acties().keySet())
                    .as(casus.id())
                    .contains(
                            oefening.advies().acties().isEmpty()
                                    ? PracticeAnswer.NONE
                                    : oefening.advies().acties().get(0).code());
        }
    }

    @Test
    void kijkt_elk_deel_van_een_voorspelling_apart_na() {
        PracticeAnswer antwoord = oefening("OEF06").answer();

        PredictionResult uitslag = new Prediction(Route.SPECIALIST, "4", "JA", null).against(antwoord);

        assertThat(uitslag.route()).isFalse();
        assertThat(uitslag.niveau()).isTrue();
        assertThat(uitslag.beschikking()).isFalse();
        assertThat(uitslag.actie()).isNull();
        assertThat(uitslag.extraCorrect()).isEqualTo(1);
        assertThat(uitslag.extraAsked()).isEqualTo(2);
    }

    @Test
    void loopt_van_feiten_naar_het_hele_advies() {
        for (PracticeCasus casus : BOEK.casussen(PAKKET)) {
            Practice oefening = BOEK.exercise(casus);
            List<WalkthroughStep> stappen = Walkthrough.of(oefening);

            assertThat(stappen).as(casus.id()).isSortedAccordingTo((a, b) -> Integer.compare(a.phase(), b.phase()));
            assertThat(stappen.stream()
                            .mapToInt(stap -> stap.conclusions().size())
                            .sum())
                    .as(casus.id())
                    .isEqualTo((int) oefening.advies().redenen().stream()
                            .map(reden -> reden.pakket() + reden.regel() + reden.conclusie())
                            .distinct()
                            .count());
            assertThat(stappen.get(stappen.size() - 1).routes())
                    .as(casus.id())
                    .contains(oefening.advies().hoofdroute());
            assertThat(Walkthrough.acties(stappen))
                    .as(casus.id())
                    .containsExactlyInAnyOrderElementsOf(
                            oefening.advies().acties().stream().map(Actie::code).toList());
        }
    }

    @Test
    void laat_een_rij_die_routes_telt_wachten_op_de_rijen_die_ze_aanwijzen() {
        List<WalkthroughStep> stappen = Walkthrough.of(oefening("OEF54"));

        assertThat(stappen).extracting(WalkthroughStep::rule).containsSubsequence("specialist-D8", "coordinatie-F3");
        assertThat(stappen)
                .filteredOn(stap -> stap.rule().equals("coordinatie-F3"))
                .singleElement()
                .satisfies(stap -> assertThat(stap.phase()).isGreaterThan(1));
    }

    @Test
    void telt_alleen_het_eerste_antwoord() {
        PracticeCasus casus = oefening("OEF06").casus();
        PracticeAnswer antwoord = oefening("OEF06").answer();
        Prediction fout = new Prediction(Route.CRISIS, null, null, null);
        Prediction goed = new Prediction(antwoord.route(), null, null, null);

        TraineeProgress voortgang = TraineeProgress.EMPTY
                .with(casus, fout, fout.against(antwoord))
                .with(casus, goed, goed.against(antwoord));

        assertThat(voortgang.correct()).isZero();
        assertThat(voortgang.of(casus).orElseThrow().laatste()).isEqualTo(goed);
        assertThat(voortgang.perTheme())
                .containsExactly(new TraineeProgress.PracticeThemeScore(PracticeTheme.OPVOEDEN, 1, 0));
    }

    @Test
    void houdt_een_reeks_vast_in_een_adres() {
        PracticeSeries reeks = PracticeSeries.of(List.of("OEF01.OEF02", "OEF01", " OEF03 ", ""));

        assertThat(reeks.text()).isEqualTo("OEF01.OEF02.OEF03");
        assertThat(PracticeSeries.of(List.of(reeks.text()))).isEqualTo(reeks);
        assertThat(PracticeSeries.leftover(
                        IntStream.rangeClosed(1, 42).mapToObj(nr -> "OEF" + nr).toList()))
                .isEqualTo(2);
        assertThat(reeks.after("OEF03")).isEmpty();
        assertThat(reeks.number("OEF02")).isEqualTo(2);
    }

    @Test
    void merkt_wat_de_toepassing_verlaat_als_oefencasus() {
        Advies advies = oefening("OEF06").marked();

        assertThat(advies.kenmerk()).isEqualTo("OEFENCASUS-OEF06");
        assertThat(advies.voorbehoud()).first().asString().startsWith("OEFENCASUS.");
    }

    @Test
    void van_een_trainer_staat_naast_die_van_het_pakket() {
        PracticeCasus nieuw = oefening("OEF06").casus();
        PracticeCasus bewaard = EIGEN.save(new PracticeCasus(
                "",
                PAKKET,
                null,
                PracticeTheme.SCHOOL,
                Difficulty.LASTIG,
                "Proef",
                "Verhaal.",
                "Leer.",
                nieuw.casus()));

        assertThat(BOEK.find(PAKKET, bewaard.id())).contains(bewaard);
        assertThat(bewaard.isOwn()).isTrue();
        EIGEN.remove(PAKKET, bewaard.id());
        assertThat(BOEK.find(PAKKET, bewaard.id())).isEmpty();
    }

    @Test
    void onder_een_bijnaam_is_later_terug_te_vinden_en_te_wissen() {
        TraineeProgressStore opslag = new TraineeProgressStore(DATABASE.jdbc(), TestRules.KLOK);
        Practice oefening = oefening("OEF06");
        Prediction voorspelling = new Prediction(Route.CRISIS, "4", null, null);
        TraineeProgress begonnen = opslag.start("Otter", TraineeProgress.EMPTY);
        TraineeProgress verder = begonnen.with(oefening.casus(), voorspelling, voorspelling.against(oefening.answer()));
        opslag.save(verder);

        assertThat(opslag.find(String.valueOf(begonnen.bijnaam()))).contains(verder);
        assertThat(opslag.find("otter")).isEmpty();
        opslag.clear(String.valueOf(begonnen.bijnaam()));
        assertThat(opslag.find(String.valueOf(begonnen.bijnaam()))).isEmpty();
    }

    @Test
    void onder_andere_regels_laat_weg_wat_die_niet_kennen() {
        PracticeCasus casus = oefening("OEF06").casus();

        AlternativeReading lezing = AlternativeReading.of(
                casus.casus(),
                PAKKET,
                LocalDate.of(2016, 1, 1),
                TestRules.bibliotheek().snapshot(),
                TestRules.KLOK);

        assertThat(lezing.unknown()).isEmpty();
        assertThat(lezing.advies().hoofdroute())
                .isEqualTo(oefening("OEF06").advies().hoofdroute());
    }
}
