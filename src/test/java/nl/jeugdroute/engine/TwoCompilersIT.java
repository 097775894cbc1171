// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.casus.Casus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows by another road, or in another order, give the same adviezen. */
class TwoCompilersIT {

    private static final int AANTAL = TestSize.of("compilers.aantal");

    private final Triage triage = new Triage(TestRules.KLOK);
    private final RuleSet set = TestRules.noordoostpolder();
    private final LocalDate peildatum = TestRules.bibliotheek().snapshot().peildatum("noordoostpolder", null);

    @Test
    void de_uitgeprinte_drl_geeft_langs_de_gewone_compiler_dezelfde_adviezen() {
        RuleSet langsDrl = set.viaDrl(TestRules.bibliotheek().core());

        assertThat(langsDrl.loadedRowCount()).isEqualTo(set.loadedRowCount());
        casussen()
                .forEach(casus -> assertThat(triage.advise(casus, new RulesInForce(langsDrl, peildatum)))
                        .isEqualTo(triage.advise(casus, new RulesInForce(set, peildatum))));
    }

    /** INV7. */
    @Test
    void de_volgorde_van_rijen_en_tabellen_maakt_niet_uit(@TempDir Path map) throws IOException {
        TestRules.kopie(map);
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path tabel :
                    bestanden.filter(p -> p.toString().endsWith(".csv")).toList()) {
                draaiOm(tabel);
            }
        }
        RuleSet omgedraaid = RuleLibrary.load(map, TestRules.KLOK).ruleSetFor("noordoostpolder", null);

        assertThat(omgedraaid.reference()).isEqualTo(set.reference());
        casussen()
                .forEach(casus -> assertThat(triage.advise(casus, new RulesInForce(omgedraaid, peildatum)))
                        .isEqualTo(triage.advise(casus, new RulesInForce(set, peildatum))));
    }

    private Stream<Casus> casussen() {
        RandomCasussen willekeurig = new RandomCasussen(7, set.voorzieningCodes());
        return Stream.generate(willekeurig::casus).limit(AANTAL);
    }

    private static void draaiOm(Path tabel) throws IOException {
        List<String> regels = new ArrayList<>(List.of(Files.readString(tabel).split("\r\n")));
        String kop = regels.remove(0);
        Collections.reverse(regels);
        regels.add(0, kop);
        Files.writeString(tabel, String.join("\r\n", regels) + "\r\n");
    }
}
