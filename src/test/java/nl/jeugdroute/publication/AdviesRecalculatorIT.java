// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.publication.archive.ArchiveTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een advies van voor de namen van nu")
class AdviesRecalculatorIT {

    private static final String PAKKET = "noordoostpolder";

    private final Triage triage = new Triage(TestRules.KLOK);
    private final RuleArchive archief = new RuleArchive(ArchiveTestBase.database(), TestRules.KLOK);
    private final AdviesRecalculator herrekenaar = new AdviesRecalculator(archief, TestRules.bibliotheek(), triage);

    @TempDir
    private Path map;

    private Snapshot toen;

    @BeforeEach
    void bewaar_regels_met_namen_van_toen() {
        TestRules.kopie(map);
        TestRules.metNamenVanToen(map, PAKKET);
        toen = Snapshot.readArchived(map, TestRules.KLOK);
        archief.save(toen);
    }

    @Test
    void is_na_te_rekenen_en_zegt_hetzelfde_als_nu() {
        for (Casus casus : casussen()) {
            Advies eerder = triage.advise(casus, toen);
            AdviesRecalculation herberekening = herrekenaar.recalculate(casus, eerder);

            assertThat(eerder.redenen()).extracting(Reden::regel).noneMatch(rij -> rij.startsWith("zwaarte-"));
            assertThat(herberekening.thenReproduced()).isTrue();
            assertThat(herberekening.differences()).isEmpty();
            assertThat(herberekening.isEqual()).isTrue();
            assertThat(List.of(herberekening.added(), herberekening.removed(), herberekening.different()))
                    .allMatch(List::isEmpty);
        }
    }

    @Test
    void verschilt_wel_als_er_meer_anders_is_dan_de_namen() {
        Casus casus = casussen().get(0);
        Advies eerder = triage.advise(casus, toen);
        Advies zonder =
                eerder.withRedenen(eerder.redenen().subList(1, eerder.redenen().size()));

        assertThat(AdviesRecalculator.isEqual(
                        eerder, triage.advise(casus, TestRules.bibliotheek().snapshot())))
                .isTrue();
        assertThat(AdviesRecalculator.isEqual(
                        zonder, triage.advise(casus, TestRules.bibliotheek().snapshot())))
                .isFalse();
    }

    private List<Casus> casussen() {
        return new ExampleReader(TestRules.bibliotheek().snapshot(), triage)
                .read(PAKKET).examples().stream().map(Example::casus).limit(20).toList();
    }
}
