// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.Bewijsstaat;
import nl.jeugdroute.herladen.Keuring;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.voorbeelden.Naloop;
import org.jspecify.annotations.Nullable;

/** Reads the rules folder as it would be with some files changed, beside the rules that are live. */
final class Conceptproef {

    private final Regelmapbestanden bestanden;
    private final Keuring keuring;
    private final Regelbibliotheek bibliotheek;
    private final Clock klok;

    Conceptproef(Regelmapbestanden bestanden, Regelbibliotheek bibliotheek, Clock klok) {
        this.bestanden = bestanden;
        this.bibliotheek = bibliotheek;
        this.keuring = new Keuring(klok);
        this.klok = klok;
    }

    /**
     * What came of it.
     *
     * @param regels the rules as they would be, or null when they cannot be read
     * @param bevindingen what the reader refuses
     * @param afwijkingen what the examples of all packs find wrong; the very check that new rules must pass to count
     * @param bewijs what is proven about them, or null when they cannot be read
     * @param naloop which rows the examples of the pack touch, or null when the rules cannot be read
     * @param verhalen which stories to practise with would tell another answer than the rules; they hold nothing up
     */
    record Uitslag(
            @Nullable Regelstand regels,
            List<Bevinding> bevindingen,
            List<Bevinding> afwijkingen,
            @Nullable Bewijsstaat bewijs,
            @Nullable Naloop naloop,
            List<Bevinding> verhalen)
            implements AutoCloseable {

        @Override
        public void close() {
            if (regels != null) {
                regels.sluit();
            }
        }

        boolean goed() {
            return bevindingen.isEmpty() && afwijkingen.isEmpty() && onveilig().isEmpty();
        }

        /** Broken promises and whatever else keeps rules from going live. */
        List<Bewijspunt> onveilig() {
            return bewijs == null ? List.of() : bewijs.blokkerend();
        }

        /** What may go live with a reason. */
        List<Bewijspunt> waarschuwingen() {
            return bewijs == null ? List.of() : bewijs.waarschuwingen();
        }
    }

    Uitslag proef(String pakket, Map<String, @Nullable String> anders) {
        return bestanden.inKopie(anders, map -> lees(map, pakket));
    }

    /** Does the work under the rules as they would be, without proving anything about them. */
    <T> T onder(Map<String, @Nullable String> anders, Function<Regelstand, T> werk) {
        return bestanden.inKopie(anders, map -> {
            Regelstand regels = Regelstand.lees(map, klok, bibliotheek.stand());
            try {
                return werk.apply(regels);
            } finally {
                regels.sluit();
            }
        });
    }

    private Uitslag lees(Path map, String pakket) {
        try {
            // Only what the concept touches is read and tried; the rest counts now, so it was tried before.
            Regelstand nu = bibliotheek.stand();
            Regelstand regels = Regelstand.lees(map, klok, nu);
            Pakket eigen = regels.pakketten().stream()
                    .filter(kandidaat -> kandidaat.id().equals(pakket))
                    .findFirst()
                    .orElseThrow(() -> new NietGevonden("Het pakket " + pakket + " bestaat niet meer."));
            return new Uitslag(
                    regels,
                    List.of(),
                    keuring.probeer(regels, nu),
                    Bewijsstaat.van(regels),
                    Naloop.van(regels, eigen, klok),
                    verhalen(regels, nu));
        } catch (RegelsOngeldig ongeldig) {
            return new Uitslag(null, ongeldig.bevindingen(), List.of(), null, null, List.of());
        }
    }

    private List<Bevinding> verhalen(Regelstand regels, Regelstand nu) {
        return regels.pakketten().stream()
                .filter(pakket -> !regels.deelt(pakket.id(), nu))
                .map(pakket -> Oefenboek.lees(regels, pakket.id(), klok).bevindingen())
                .flatMap(List::stream)
                .toList();
    }
}
