// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Pakketlezer;
import nl.jeugdroute.regels.lezen.Regelmap;
import nl.jeugdroute.regels.lezen.Regelmaplezer;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;

/** Reads a rules folder into a {@link Regelstand}: whole, or not at all. Packs are read side by side. */
final class Standlezer {

    private static final int MEESTE_POGINGEN = 5;

    private final Path map;
    private final Clock klok;
    private final @Nullable Regelstand eerder;

    /** A reader that takes packs of which no byte changed over from earlier rules. */
    Standlezer(Path map, Clock klok, @Nullable Regelstand eerder) {
        this.map = map;
        this.klok = klok;
        this.eerder = eerder;
    }

    /**
     * The rules from files that nobody changed while they were read.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    Regelstand lees() {
        for (int poging = 1; poging <= MEESTE_POGINGEN; poging++) {
            Regelbestanden vooraf = Regelbestanden.lees(map);
            RegelsOngeldig ongeldig = null;
            Regelstand stand = null;
            try {
                stand = lees(vooraf);
            } catch (RegelsOngeldig bevindingen) {
                ongeldig = bevindingen;
            }
            // What was read while somebody wrote may be half of the old and half of the new.
            boolean onveranderd = Regelbestanden.lees(map).onveranderdSinds(vooraf);
            if (!onveranderd && stand != null) {
                stand.sluit();
            }
            if (onveranderd) {
                if (stand == null) {
                    throw ongeldig == null ? new IllegalStateException("read nothing and found nothing") : ongeldig;
                }
                return stand;
            }
        }
        throw new RegelsOngeldig(List.of(new Bevinding(
                "",
                0,
                null,
                null,
                null,
                "De bestanden veranderen steeds terwijl wij ze lezen. Wacht tot alles is opgeslagen.")));
    }

    private Regelstand lees(Regelbestanden bestanden) {
        Bevindingen bevindingen = new Bevindingen();
        Regelmap regelmap = new Regelmaplezer(map, bevindingen).lees();
        Pakketlezer lezer = new Pakketlezer(regelmap, bevindingen);
        Map<String, Pakketsets> sets = new ConcurrentSkipListMap<>();
        Map<Laag, Pakketinhoud> inhoud = new ConcurrentHashMap<>();
        Set<String> anders = eerder == null ? Set.of() : bestanden.anders(eerder.bestanden());
        boolean gezond = bevindingen.leeg();
        regelmap.gemeenten().parallelStream().forEach(laag -> {
            Pakketsets zelfde = gezond && eerder != null ? eerder.onveranderd(anders, laag) : null;
            if (zelfde == null) {
                inhoud.put(laag, lezer.lees(laag));
            } else {
                sets.put(laag.id(), zelfde);
            }
        });
        weigerAls(bevindingen.lijst(), sets);
        Kern kern = Kern.laad(map.resolve("kern"));
        inhoud.entrySet().parallelStream().forEach(pakket -> {
            Laag laag = pakket.getKey();
            try {
                sets.put(laag.id(), Pakketsets.bouw(laag, pakket.getValue(), kern));
            } catch (RegelsOngeldig ongeldig) {
                ongeldig.bevindingen().forEach(bevindingen::voeg);
            }
        });
        weigerAls(bevindingen.lijst(), sets);
        return new Regelstand(bestanden, sets, regelmap, kern, klok);
    }

    private static void weigerAls(List<Bevinding> bevindingen, Map<String, Pakketsets> sets) {
        if (!bevindingen.isEmpty()) {
            sets.values().forEach(Pakketsets::laatLos);
            throw new RegelsOngeldig(bevindingen);
        }
    }
}
