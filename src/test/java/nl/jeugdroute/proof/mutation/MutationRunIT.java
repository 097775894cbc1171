// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.ExampleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole mutation test; too long for every build, so it has a profile of its own. */
@Tag("mutatie")
@DisplayName("De mutatietest van Noordoostpolder met de landelijke laag")
class MutationRunIT {

    private static final String PAKKET = "noordoostpolder";
    private static final double MINSTENS = 95;
    private static final int DRADEN = 2;

    @Test
    void merkt_minstens_95_procent_van_de_bedorven_rijen_op() throws IOException {
        MutantBuilder bouwer = new MutantBuilder(
                Path.of("rules"),
                TestRules.noordoostpolder(),
                TestRules.bibliotheek().core());
        MutationTrial proef = new MutationTrial(
                bouwer,
                new ExampleReader(TestRules.bibliotheek().snapshot(), new Triage(TestRules.KLOK))
                        .read(PAKKET)
                        .examples());
        String deel = System.getProperty("mutatie.alleen", "");
        List<Mutant> mutanten = Mutants.van(bouwer.inhoud()).stream()
                .filter(mutant -> mutant.naam().contains(deel))
                .toList();

        MutationReport verslag = new MutationReport(tegelijk(proef, mutanten));

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "mutatietest.txt"), verslag.tekst());
        System.out.println(verslag.tekst());
        assertThat(verslag.score()).isGreaterThanOrEqualTo(MINSTENS);
    }

    private static List<MutantVerdict> tegelijk(MutationTrial proef, List<Mutant> mutanten) {
        ForkJoinPool draden = new ForkJoinPool(DRADEN);
        try {
            return draden.submit(
                            () -> mutanten.parallelStream().map(proef::oordeel).toList())
                    .get();
        } catch (InterruptedException | ExecutionException mislukt) {
            throw new IllegalStateException(mislukt);
        } finally {
            draden.shutdown();
        }
    }
}
