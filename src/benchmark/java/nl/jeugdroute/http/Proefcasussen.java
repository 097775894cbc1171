// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Willekeurig;

/** The same random fictional cases each time, as JSON on one line. */
final class Proefcasussen {

    static final int AANTAL = 500;

    private static final long ZAAD = 20_261_125;

    private final List<String> regels;

    Proefcasussen(Regelset set) {
        Willekeurig willekeurig = new Willekeurig(ZAAD, set.voorzieningcodes());
        regels = Stream.generate(willekeurig::casus)
                .limit(AANTAL)
                .map(Json.mapper()::writeValueAsString)
                .toList();
    }

    List<String> regels() {
        return regels;
    }

    /** Those of the cases that an engine is held against our own advies with before it may take part. */
    List<Casus> steekproef(int aantal) {
        return regels.stream()
                .limit(aantal)
                .map(regel -> Casuslezer.vertaal(Json.mapper().readTree(regel)))
                .toList();
    }

    /** Writes one case per line. */
    Path schrijf(Path map) throws IOException {
        return Files.write(map.resolve("casussen.ndjson"), regels);
    }
}
