// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.dossier.Proefdatabase;
import nl.jeugdroute.oefening.Doorloop.Stap;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een oefening")
class OefeningTest {

    private static final String PAKKET = "noordoostpolder";
    private static final Proefdatabase DATABASE = Proefdatabase.nieuw();
    private static final Eigenverhalen EIGEN = new Eigenverhalen(DATABASE.jdbc(), Testregels.KLOK);
    private static final Oefenboek BOEK = new Oefenboek(Testregels.bibliotheek(), EIGEN, Testregels.KLOK);

    private static Oefening oefening(String id) {
        return BOEK.oefening(BOEK.zoek(PAKKET, id).orElseThrow());
    }

    @Test
    void biedt_altijd_dezelfde_vier_routes_met_de_goede_erbij() {
        for (Oefencasus casus : BOEK.casussen(PAKKET)) {
            Oefening oefening = BOEK.oefening(casus);
            Keuzes keuzes = Keuzes.bij(oefening);

            assertThat(keuzes.routes())
                    .as(casus.id())
                    .hasSize(4)
                    .doesNotHaveDuplicates()
                    .contains(oefening.antwoord().route())
                    .isEqualTo(Keuzes.bij(BOEK.oefening(casus)).routes());
            assertThat(keuzes.acties().keySet())
                    .as(casus.id())
                    .contains(
                            oefening.advies().acties().isEmpty()
                                    ? Antwoord.GEEN
                                    : oefening.advies().acties().get(0).code());
        }
    }

    @Test
    void kijkt_elk_deel_van_een_voorspelling_apart_na() {
        Antwoord antwoord = oefening("OEF06").antwoord();

        Uitslag uitslag = new Voorspelling(Route.SPECIALIST, "4", "JA", null).tegen(antwoord);

        assertThat(uitslag.route()).isFalse();
        assertThat(uitslag.niveau()).isTrue();
        assertThat(uitslag.beschikking()).isFalse();
        assertThat(uitslag.actie()).isNull();
        assertThat(uitslag.extraGoed()).isEqualTo(1);
        assertThat(uitslag.extraGevraagd()).isEqualTo(2);
    }

    @Test
    void loopt_van_feiten_naar_het_hele_advies() {
        for (Oefencasus casus : BOEK.casussen(PAKKET)) {
            Oefening oefening = BOEK.oefening(casus);
            List<Stap> stappen = Doorloop.van(oefening);

            assertThat(stappen).as(casus.id()).isSortedAccordingTo((a, b) -> Integer.compare(a.fase(), b.fase()));
            assertThat(stappen.stream()
                            .mapToInt(stap -> stap.conclusies().size())
                            .sum())
                    .as(casus.id())
                    .isEqualTo((int) oefening.advies().redenen().stream()
                            .map(reden -> reden.pakket() + reden.regel() + reden.conclusie())
                            .distinct()
                            .count());
            assertThat(stappen.get(stappen.size() - 1).routes())
                    .as(casus.id())
                    .contains(oefening.advies().hoofdroute());
            assertThat(Doorloop.acties(stappen))
                    .as(casus.id())
                    .containsExactlyInAnyOrderElementsOf(
                            oefening.advies().acties().stream().map(Actie::code).toList());
        }
    }

    @Test
    void laat_een_rij_die_routes_telt_wachten_op_de_rijen_die_ze_aanwijzen() {
        List<Stap> stappen = Doorloop.van(oefening("OEF54"));

        assertThat(stappen).extracting(Stap::regel).containsSubsequence("D8", "F3");
        assertThat(stappen)
                .filteredOn(stap -> stap.regel().equals("F3"))
                .singleElement()
                .satisfies(stap -> assertThat(stap.fase()).isGreaterThan(1));
    }

    @Test
    void telt_alleen_het_eerste_antwoord() {
        Oefencasus casus = oefening("OEF06").casus();
        Antwoord antwoord = oefening("OEF06").antwoord();
        Voorspelling fout = new Voorspelling(Route.CRISIS, null, null, null);
        Voorspelling goed = new Voorspelling(antwoord.route(), null, null, null);

        Voortgang voortgang =
                Voortgang.LEEG.met(casus, fout, fout.tegen(antwoord)).met(casus, goed, goed.tegen(antwoord));

        assertThat(voortgang.goed()).isZero();
        assertThat(voortgang.van(casus).orElseThrow().laatste()).isEqualTo(goed);
        assertThat(voortgang.perThema()).containsExactly(new Voortgang.Themascore(Thema.OPVOEDEN, 1, 0));
    }

    @Test
    void houdt_een_reeks_vast_in_een_adres() {
        Reeks reeks = Reeks.van(List.of("OEF01.OEF02", "OEF01", " OEF03 ", ""));

        assertThat(reeks.tekst()).isEqualTo("OEF01.OEF02.OEF03");
        assertThat(Reeks.van(List.of(reeks.tekst()))).isEqualTo(reeks);
        assertThat(Reeks.over(
                        IntStream.rangeClosed(1, 42).mapToObj(nr -> "OEF" + nr).toList()))
                .isEqualTo(2);
        assertThat(reeks.na("OEF03")).isEmpty();
        assertThat(reeks.nummer("OEF02")).isEqualTo(2);
    }

    @Test
    void merkt_wat_de_toepassing_verlaat_als_oefencasus() {
        Advies advies = oefening("OEF06").gemerkt();

        assertThat(advies.kenmerk()).isEqualTo("OEFENCASUS-OEF06");
        assertThat(advies.voorbehoud()).first().asString().startsWith("OEFENCASUS.");
    }

    @Test
    void van_een_trainer_staat_naast_die_van_het_pakket() {
        Oefencasus nieuw = oefening("OEF06").casus();
        Oefencasus bewaard = EIGEN.bewaar(new Oefencasus(
                "", PAKKET, null, Thema.SCHOOL, Moeilijkheid.LASTIG, "Proef", "Verhaal.", "Leer.", nieuw.casus()));

        assertThat(BOEK.zoek(PAKKET, bewaard.id())).contains(bewaard);
        assertThat(bewaard.eigen()).isTrue();
        EIGEN.verwijder(PAKKET, bewaard.id());
        assertThat(BOEK.zoek(PAKKET, bewaard.id())).isEmpty();
    }

    @Test
    void onder_een_bijnaam_is_later_terug_te_vinden_en_te_wissen() {
        Voortgangopslag opslag = new Voortgangopslag(DATABASE.jdbc(), Testregels.KLOK);
        Oefening oefening = oefening("OEF06");
        Voorspelling voorspelling = new Voorspelling(Route.CRISIS, "4", null, null);
        Voortgang begonnen = opslag.begin("Otter", Voortgang.LEEG);
        Voortgang verder = begonnen.met(oefening.casus(), voorspelling, voorspelling.tegen(oefening.antwoord()));
        opslag.bewaar(verder);

        assertThat(opslag.zoek(String.valueOf(begonnen.bijnaam()))).contains(verder);
        assertThat(opslag.zoek("otter")).isEmpty();
        opslag.wis(String.valueOf(begonnen.bijnaam()));
        assertThat(opslag.zoek(String.valueOf(begonnen.bijnaam()))).isEmpty();
    }

    @Test
    void onder_andere_regels_laat_weg_wat_die_niet_kennen() {
        Oefencasus casus = oefening("OEF06").casus();

        Lezing lezing = Lezing.van(
                casus.casus(),
                PAKKET,
                LocalDate.of(2016, 1, 1),
                Testregels.bibliotheek().stand(),
                Testregels.KLOK);

        assertThat(lezing.onbekend()).isEmpty();
        assertThat(lezing.advies().hoofdroute())
                .isEqualTo(oefening("OEF06").advies().hoofdroute());
    }
}
