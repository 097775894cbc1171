// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows by another road, or in another order, give the same adviezen. */
class TweeWegenTest {

    private static final int AANTAL = 3_000;

    private final Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
    private final Regelset set = Testregels.noordoostpolder();
    private final LocalDate peildatum = Testregels.bibliotheek().peildatum("noordoostpolder", null);

    @Test
    void de_uitgeprinte_drl_geeft_langs_de_gewone_compiler_dezelfde_adviezen() {
        Regelset langsDrl = set.langsDrl(Testregels.bibliotheek().kern());

        assertThat(langsDrl.aantalGeladenRijen()).isEqualTo(set.aantalGeladenRijen());
        casussen()
                .forEach(casus -> assertThat(triage.adviseer(casus, langsDrl, peildatum))
                        .isEqualTo(triage.adviseer(casus, set, peildatum)));
    }

    /** INV7. */
    @Test
    void de_volgorde_van_rijen_en_tabellen_maakt_niet_uit(@TempDir Path map) throws IOException {
        Testregels.kopie(map);
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path tabel :
                    bestanden.filter(p -> p.toString().endsWith(".csv")).toList()) {
                draaiOm(tabel);
            }
        }
        Regelset omgedraaid = Regelbibliotheek.laad(map, Testregels.KLOK).voor("noordoostpolder", null);

        assertThat(omgedraaid.kenmerk()).isEqualTo(set.kenmerk());
        casussen()
                .forEach(casus -> assertThat(triage.adviseer(casus, omgedraaid, peildatum))
                        .usingRecursiveComparison()
                        .isEqualTo(triage.adviseer(casus, set, peildatum)));
    }

    private Stream<Casus> casussen() {
        Willekeurig willekeurig = new Willekeurig(7, set.voorzieningcodes());
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
