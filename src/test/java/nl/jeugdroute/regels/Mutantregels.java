// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Bevinding;

/** Compiles a pack from rows that stand in no file, beside the rule set it resembles. */
public final class Mutantregels {

    private Mutantregels() {}

    /**
     * The rows of one tijdvak, compiled.
     *
     * @param origineel the set whose day and name it takes over
     * @throws RegelsOngeldig when a row concludes what no row explains
     */
    public static Regelset compileer(Pakketinhoud inhoud, Regelset origineel, Kern kern) {
        LocalDate dag = origineel.kenmerk().tijdvak().van();
        Samenstelling rijen = Samenstelling.op(inhoud, dag, origineel.voorbehoud());
        List<Bevinding> zonderUitleg = rijen.zonderUitleg(dag);
        if (!zonderUitleg.isEmpty()) {
            throw new RegelsOngeldig(zonderUitleg);
        }
        return Regelset.compileer(origineel.kenmerk(), rijen, kern);
    }

    /** Gives back what the set keeps ready. */
    public static void sluit(Regelset set) {
        set.sluit();
    }
}
