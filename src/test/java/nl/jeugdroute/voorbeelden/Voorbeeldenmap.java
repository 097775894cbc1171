// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;

/** The real examples with their adviezen, drawn up once for all tests of this package. */
final class Voorbeeldenmap {

    static final String PAKKET = "noordoostpolder";
    static final Regelbibliotheek BIBLIOTHEEK = Testregels.bibliotheek();
    static final Triage TRIAGE = new Triage(BIBLIOTHEEK, Testregels.KLOK);
    static final Voorbeelden VOORBEELDEN = new Voorbeelden(BIBLIOTHEEK, TRIAGE);
    static final Voorbeelden.Gelezen GELEZEN = VOORBEELDEN.lees(PAKKET);
    static final List<Voorbeeld> ALLE = GELEZEN.voorbeelden();
    static final Map<String, Advies> ADVIEZEN =
            ALLE.stream().collect(Collectors.toMap(Voorbeeld::id, v -> TRIAGE.adviseer(v.casus())));

    private Voorbeeldenmap() {}
}
