// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.meting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.triage.Willekeurig;

/** What every measurement works with: one pack, and the same random fictional cases each time. */
final class Proefset {

    static final String PAKKET = "noordoostpolder";
    static final int CASUSSEN = 2_000;

    private static final long ZAAD = 20_261_125;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final Regelstand stand = Regelstand.lees(Path.of("rules"), KLOK);
    final Regelset set = stand.voor(PAKKET, null);
    final Triage triage = new Triage(new Regelbibliotheek(stand), KLOK);
    final List<Casus> casussen;

    Proefset() {
        Willekeurig willekeurig = new Willekeurig(ZAAD, set.voorzieningcodes());
        casussen = Stream.generate(willekeurig::casus).limit(CASUSSEN).toList();
    }
}
