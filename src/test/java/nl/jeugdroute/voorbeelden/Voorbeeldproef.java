// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.tabel.Bevinding;

/** The check of one example, for tests that draw up the advies under rules of their own. */
public final class Voorbeeldproef {

    private Voorbeeldproef() {}

    /** What the example expects and the advies does not give; exactly what {@link Voorbeelden#controleer} finds. */
    public static List<Bevinding> afwijkingen(Voorbeeld voorbeeld, Advies advies) {
        return new Verwachting(voorbeeld, advies).afwijkingen();
    }
}
