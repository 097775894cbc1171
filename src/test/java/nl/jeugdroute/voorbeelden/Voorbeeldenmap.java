// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.triage.Triage;

/** The real rules folder, read and compiled once for all tests of this package, with the adviezen of its examples. */
final class Voorbeeldenmap {

    static final String PAKKET = "noordoostpolder";
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    static final Regelbibliotheek BIBLIOTHEEK = Regelbibliotheek.laad(Path.of("rules"), KLOK);
    static final Triage TRIAGE = new Triage(BIBLIOTHEEK, KLOK);
    static final Voorbeelden VOORBEELDEN = new Voorbeelden(BIBLIOTHEEK, TRIAGE);
    static final Voorbeelden.Gelezen GELEZEN = VOORBEELDEN.lees(PAKKET);
    static final List<Voorbeeld> ALLE = GELEZEN.voorbeelden();
    static final Map<String, Advies> ADVIEZEN =
            ALLE.stream().collect(Collectors.toMap(Voorbeeld::id, v -> TRIAGE.adviseer(v.casus())));

    private Voorbeeldenmap() {}
}
