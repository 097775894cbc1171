// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.belofte.Schending;
import nl.jeugdroute.bewijs.gezondheid.Gezondheid;
import nl.jeugdroute.bewijs.gezondheid.Gezondheidsbevinding;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.logica.TeGroot;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Toezeggingen;

/** Puts rule sets to the proof. A set that was proven before, by its hash, is not proven again. */
public final class Bewijsvoering {

    private static final int MEESTE = 64;

    /** The proof of a set depends on nothing but its rows, so it may be shared by all who ask for it. */
    private static final Map<Sleutel, Bewijs> EERDER = new LinkedHashMap<>(MEESTE, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Bewijs> oudste) {
            return size() > MEESTE;
        }
    };

    private record Sleutel(String hash, Toezeggingen toezeggingen) {}

    private Bewijsvoering() {}

    /** Proves a rule set, within a limit that is ample for any pack that people can still read. */
    public static Bewijs van(Regelset set) {
        Sleutel sleutel = new Sleutel(set.kenmerk().hash(), set.toezeggingen());
        synchronized (EERDER) {
            Bewijs eerder = EERDER.get(sleutel);
            if (eerder != null) {
                return eerder;
            }
        }
        Bewijs bewijs = van(set, Grens.RUIM);
        synchronized (EERDER) {
            EERDER.put(sleutel, bewijs);
        }
        return bewijs;
    }

    /** Proves a rule set within a limit of one's own. */
    public static Bewijs van(Regelset set, Grens grens) {
        long begin = System.nanoTime();
        int beloften = set.toezeggingen().beloften().size() + Beloftenproef.VASTE_BELOFTEN.size();
        try {
            Regelmodel model = Regelmodel.van(set, Beloftenproef.vragen(set), grens);
            List<Schending> schendingen = Beloftenproef.proef(model);
            List<Gezondheidsbevinding> gezondheid = Gezondheid.van(model);
            return new Bewijs(beloften, schendingen, gezondheid, null, omvang(model.ruimte(), begin));
        } catch (TeGroot teGroot) {
            return new Bewijs(
                    beloften,
                    List.of(),
                    List.of(),
                    String.valueOf(teGroot.getMessage()),
                    new Bewijs.Omvang(0, 0, 0, 0, duur(begin)));
        }
    }

    private static Bewijs.Omvang omvang(Ruimte ruimte, long begin) {
        return new Bewijs.Omvang(
                ruimte.dimensies().size(),
                ruimte.aantalVariabelen(),
                ruimte.aantalKnopen(),
                ruimte.omvang().bitLength(),
                duur(begin));
    }

    private static long duur(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
