// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.proof.mutation.Mutant.MutantCell;
import nl.jeugdroute.proof.mutation.Mutant.MutantChange;
import nl.jeugdroute.proof.mutation.MutantVerdict.MutantFate;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.RuleSubject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A few mutants of every fate, so that the whole test can be trusted. */
@DisplayName("De mutatieproef")
class MutationTrialTest {

    private static final String NOP = "gemeenten/noordoostpolder/";
    private static final MutantBuilder BOUWER = new MutantBuilder(
            Path.of("rules"),
            TestRules.noordoostpolder(),
            TestRules.bibliotheek().core());
    private static final List<Example> VOORBEELDEN = new ExampleReader(
                    TestRules.bibliotheek().snapshot(), new Triage(TestRules.KLOK))
            .read("noordoostpolder")
            .examples();
    private static final Mutant ZONDER_D7 = weg(NOP + "zwaarte.csv", "zwaarte-D7");

    private static Mutant weg(String bestand, String rij) {
        return new Mutant(bestand, rij, MutantChange.WEG, List.of());
    }

    private static MutationTrial met(Predicate<Example> welke) {
        return new MutationTrial(BOUWER, VOORBEELDEN.stream().filter(welke).toList());
    }

    private static boolean overErvaringsdeskundige(Example voorbeeld) {
        return "JA".equals(voorbeeld.casus().value("voorkeurErvaringsdeskundige"));
    }

    @Test
    void merkt_een_rij_die_weg_is_aan_een_voorbeeld() {
        MutantVerdict oordeel = met(MutationTrialTest::overErvaringsdeskundige).oordeel(ZONDER_D7);

        assertThat(oordeel.uitslag()).isEqualTo(MutantFate.VOORBEELD);
        assertThat(oordeel.uitslag().opgemerkt()).isTrue();
    }

    @Test
    void laat_een_mutant_overleven_als_zijn_voorbeeld_ontbreekt_en_noemt_de_kleinste_casus() {
        MutantVerdict oordeel = met(voorbeeld -> voorbeeld.id().equals("C01")).oordeel(ZONDER_D7);

        assertThat(oordeel.uitslag()).isEqualTo(MutantFate.OVERLEEFT);
        assertThat(oordeel.waardoor()).isEqualTo("voorkeurErvaringsdeskundige=JA");
        assertThat(new MutationReport(List.of(oordeel)).score()).isZero();
    }

    @Test
    void bewijst_dat_een_rij_voor_een_verlopen_pakket_hier_in_geen_enkele_casus_iets_doet() {
        MutantVerdict oordeel = met(voorbeeld -> false).oordeel(weg("landelijk/basis.csv", "basis-I5"));

        assertThat(oordeel.uitslag()).isEqualTo(MutantFate.GELIJK);
        assertThat(oordeel.uitslag().teltMee()).isFalse();
    }

    @Test
    void merkt_ook_zonder_voorbeelden_wat_een_belofte_breekt() {
        MutantVerdict oordeel = met(voorbeeld -> false).oordeel(weg("landelijk/veiligheid.csv", "veiligheid-A6"));

        assertThat(oordeel.uitslag()).isEqualTo(MutantFate.BEWIJS);
        assertThat(oordeel.waardoor()).isEqualTo("beloften-MC3");
    }

    @Test
    void merkt_wat_de_lezer_weigert() {
        MutantCell hoger = new MutantCell("ARTS_VERWIJZING", "rang", "6", "1");
        Mutant mutant = new Mutant(NOP + "rangorde.csv", "ARTS_VERWIJZING", MutantChange.RANG, List.of(hoger));

        assertThat(met(voorbeeld -> false).oordeel(mutant).uitslag()).isEqualTo(MutantFate.GEWEIGERD);
    }

    @Test
    void noemt_een_casus_die_volgens_drools_echt_een_ander_advies_krijgt() {
        MutantVerdict oordeel = met(voorbeeld -> false).oordeel(ZONDER_D7);
        Casus casus = Casus.of(TestRules.feiten(), "noordoostpolder").with("voorkeurErvaringsdeskundige", true);

        assertThat(oordeel.waardoor()).contains("voorkeurErvaringsdeskundige=JA");
        assertThat(Triage.assess(casus, BOUWER.origineel()).routes())
                .isNotEqualTo(Triage.assess(casus, BOUWER.bouw(ZONDER_D7)).routes());
    }

    @Test
    void bederft_elke_grens_en_elke_waarde_van_een_cel() {
        FactDefinition leeftijd = new FactDefinition("leeftijd", FactKind.NUMBER, List.of(), RuleSubject.CASUS);
        FactDefinition antwoord =
                new FactDefinition("antwoord", FactKind.CHOICE, List.of("JA", "NEE", "ONBEKEND"), RuleSubject.CASUS);

        assertThat(CellMutations.van(leeftijd, "12 t/m 17"))
                .containsOnlyKeys("*", "11 t/m 17", "13 t/m 17", "12 t/m 16", "12 t/m 18", "12 t/m 17|leeg");
        assertThat(CellMutations.van(leeftijd, ">= 18")).containsOnlyKeys("*", "> 18", ">= 17", ">= 19", ">= 18|leeg");
        assertThat(CellMutations.van(antwoord, "niet NEE"))
                .containsOnlyKeys("*", "NEE", "niet JA", "niet ONBEKEND", "niet NEE|JA", "niet NEE|ONBEKEND");
    }
}
