// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Brondocument;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Pakketlezer;
import nl.jeugdroute.regels.lezen.Regelmap;
import nl.jeugdroute.regels.lezen.Regelmaplezer;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** All packs of a rules folder, compiled. Never changes; a new reading is a new library. */
public final class Regelbibliotheek {

    private final Map<String, Pakketsets> pakketten;
    private final Begrippen begrippen;
    private final Map<String, Brondocument> documenten;
    private final Kern kern;
    private final Clock klok;

    private Regelbibliotheek(Map<String, Pakketsets> pakketten, Begrippen begrippen, Map<String, Brondocument> documenten, Kern kern, Clock klok) {
        this.pakketten = pakketten;
        this.begrippen = begrippen;
        this.documenten = documenten;
        this.kern = kern;
        this.klok = klok;
    }

    /**
     * Reads, checks and compiles every pack under the folder.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public static Regelbibliotheek laad(Path map, Clock klok) {
        Bevindingen bevindingen = new Bevindingen();
        Regelmap regelmap = new Regelmaplezer(map, bevindingen).lees();
        Pakketlezer lezer = new Pakketlezer(regelmap, bevindingen);
        Map<Laag, Pakketinhoud> inhoud = new LinkedHashMap<>();
        regelmap.gemeenten().forEach(laag -> inhoud.put(laag, lezer.lees(laag)));
        if (!bevindingen.leeg()) {
            throw new RegelsOngeldig(bevindingen.lijst());
        }
        Kern kern = Kern.laad(map.resolve("kern"));
        Map<String, Pakketsets> sets = new TreeMap<>();
        List<Bevinding> onbruikbaar = new ArrayList<>();
        inhoud.forEach((laag, rijen) -> {
            try {
                sets.put(laag.id(), Pakketsets.bouw(laag, rijen, kern));
            } catch (RegelsOngeldig ongeldig) {
                onbruikbaar.addAll(ongeldig.bevindingen());
            }
        });
        if (!onbruikbaar.isEmpty()) {
            throw new RegelsOngeldig(onbruikbaar);
        }
        return new Regelbibliotheek(sets, regelmap.begrippen(), regelmap.documenten(), kern, klok);
    }

    /** All packs, in order of id. */
    public List<Pakket> pakketten() {
        return pakketten.values().stream().map(sets -> sets.pakket(vandaag())).toList();
    }

    /**
     * The rules in force for a municipality on a day. Without a day: today, or the last day of a historical pack.
     *
     * @throws OnbekendPakket when there is no such pack
     * @throws GeenRegelsOpDatum when the given day lies outside the pack's dates
     */
    public Regelset voor(String gemeente, @Nullable LocalDate peildatum) {
        return sets(gemeente).op(peildatum, vandaag());
    }

    /** The day whose rules {@link #voor} takes. */
    public LocalDate peildatum(String gemeente, @Nullable LocalDate peildatum) {
        return sets(gemeente).peildatum(peildatum, vandaag());
    }

    /** The example cases of a pack, as rows; no rows when the pack has none. */
    public Tabel voorbeelden(String gemeente) {
        return sets(gemeente).voorbeelden();
    }

    /** The vocabulary all packs share. */
    public Begrippen begrippen() {
        return begrippen;
    }

    /** A document that rows cite, by its code, such as {@code NOP}. */
    public Optional<Brondocument> document(String code) {
        return Optional.ofNullable(documenten.get(code));
    }

    /** The hand-written rules all packs share. */
    public Kern kern() {
        return kern;
    }

    private Pakketsets sets(String gemeente) {
        Pakketsets sets = pakketten.get(gemeente);
        if (sets == null) {
            throw new OnbekendPakket(List.copyOf(pakketten.keySet()));
        }
        return sets;
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok.withZone(ZoneId.of("Europe/Amsterdam")));
    }
}
