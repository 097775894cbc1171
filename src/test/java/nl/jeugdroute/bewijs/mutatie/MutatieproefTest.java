// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.mutatie.Mutant.Cel;
import nl.jeugdroute.bewijs.mutatie.Mutant.Mutatie;
import nl.jeugdroute.bewijs.mutatie.Oordeel.Uitslag;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A few mutants of every fate, so that the whole test can be trusted. */
@DisplayName("De mutatieproef")
class MutatieproefTest {

    private static final String NOP = "gemeenten/noordoostpolder/";
    private static final Mutantbouwer BOUWER = new Mutantbouwer(
            Path.of("rules"),
            Testregels.noordoostpolder(),
            Testregels.bibliotheek().kern());
    private static final List<Voorbeeld> VOORBEELDEN = new Voorbeelden(
                    Testregels.bibliotheek(), new Triage(Testregels.bibliotheek(), Testregels.KLOK))
            .lees("noordoostpolder")
            .voorbeelden();
    private static final Mutant ZONDER_D7 = weg(NOP + "zwaarte.csv", "D7");

    private static Mutant weg(String bestand, String rij) {
        return new Mutant(bestand, rij, Mutatie.WEG, List.of());
    }

    private static Mutatieproef met(Predicate<Voorbeeld> welke) {
        return new Mutatieproef(BOUWER, VOORBEELDEN.stream().filter(welke).toList());
    }

    private static boolean overErvaringsdeskundige(Voorbeeld voorbeeld) {
        return voorbeeld.casus().voorkeurErvaringsdeskundige();
    }

    @Test
    void merkt_een_rij_die_weg_is_aan_een_voorbeeld() {
        Oordeel oordeel = met(MutatieproefTest::overErvaringsdeskundige).oordeel(ZONDER_D7);

        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.VOORBEELD);
        assertThat(oordeel.uitslag().opgemerkt()).isTrue();
    }

    @Test
    void laat_een_mutant_overleven_als_zijn_voorbeeld_ontbreekt_en_noemt_de_kleinste_casus() {
        Oordeel oordeel = met(voorbeeld -> voorbeeld.id().equals("C01")).oordeel(ZONDER_D7);

        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.OVERLEEFT);
        assertThat(oordeel.waardoor()).isEqualTo("voorkeurErvaringsdeskundige=JA");
        assertThat(new Mutatieverslag(List.of(oordeel)).score()).isZero();
    }

    @Test
    void bewijst_dat_een_rij_voor_een_verlopen_pakket_hier_in_geen_enkele_casus_iets_doet() {
        Oordeel oordeel = met(voorbeeld -> false).oordeel(weg("landelijk/basis.csv", "I5"));

        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GELIJK);
        assertThat(oordeel.uitslag().teltMee()).isFalse();
    }

    @Test
    void merkt_ook_zonder_voorbeelden_wat_een_belofte_breekt() {
        Oordeel oordeel = met(voorbeeld -> false).oordeel(weg("landelijk/veiligheid.csv", "A6"));

        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.BEWIJS);
        assertThat(oordeel.waardoor()).isEqualTo("MC3");
    }

    @Test
    void merkt_wat_de_lezer_weigert() {
        Cel hoger = new Cel("ARTS_VERWIJZING", "rang", "6", "1");
        Mutant mutant = new Mutant(NOP + "rangorde.csv", "ARTS_VERWIJZING", Mutatie.RANG, List.of(hoger));

        assertThat(met(voorbeeld -> false).oordeel(mutant).uitslag()).isEqualTo(Uitslag.GEWEIGERD);
    }

    @Test
    void noemt_een_casus_die_volgens_drools_echt_een_ander_advies_krijgt() {
        Oordeel oordeel = met(voorbeeld -> false).oordeel(ZONDER_D7);
        var casus = new Casusbeeld(java.util.Map.of("voorkeurErvaringsdeskundige", "JA")).casus("noordoostpolder");

        assertThat(oordeel.waardoor()).contains("voorkeurErvaringsdeskundige=JA");
        assertThat(Triage.beoordeel(casus, BOUWER.origineel()).routes())
                .isNotEqualTo(Triage.beoordeel(casus, BOUWER.bouw(ZONDER_D7)).routes());
    }

    @Test
    void bederft_elke_grens_en_elke_waarde_van_een_cel() {
        Veld leeftijd = new Veld("leeftijd", Veldsoort.GETAL, List.of(), Onderwerp.CASUS);
        Veld antwoord = new Veld("antwoord", Veldsoort.KEUZE, List.of("JA", "NEE", "ONBEKEND"), Onderwerp.CASUS);

        assertThat(Celmutaties.van(leeftijd, "12 t/m 17"))
                .containsOnlyKeys("*", "11 t/m 17", "13 t/m 17", "12 t/m 16", "12 t/m 18", "12 t/m 17|leeg");
        assertThat(Celmutaties.van(leeftijd, ">= 18")).containsOnlyKeys("*", "> 18", ">= 17", ">= 19", ">= 18|leeg");
        assertThat(Celmutaties.van(antwoord, "niet NEE"))
                .containsOnlyKeys("*", "NEE", "niet JA", "niet ONBEKEND", "niet NEE|JA", "niet NEE|ONBEKEND");
    }
}
