// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.bewijs.model.Regelmodel;

/** How well the rows of a rule set fit together. */
public final class Gezondheid {

    private Gezondheid() {}

    /** Everything that is not right or not wise, over the whole domain. */
    public static List<Gezondheidsbevinding> van(Regelmodel model) {
        List<Gezondheidsbevinding> bevindingen = new ArrayList<>();
        bevindingen.addAll(new Tegenspraak(model).bevindingen());
        bevindingen.addAll(new Beloftegezondheid(model).bevindingen());
        bevindingen.addAll(new Rijen(model).bevindingen());
        return bevindingen;
    }
}
