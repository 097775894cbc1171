// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.lezen.Brondocument;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Regelmap;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * All packs of a rules folder as they stood at one moment, compiled. Never changes: who works with one stand from
 * beginning to end sees whole rules, whatever is published meanwhile.
 */
public final class Regelstand {

    private final Regelbestanden bestanden;
    private final Map<String, Pakketsets> pakketten;
    private final Begrippen begrippen;
    private final Map<String, Brondocument> documenten;
    private final Map<String, Laag> lagen;
    private final Kern kern;
    private final Clock klok;
    private final AtomicBoolean gesloten;

    /** What was read from these files, seen on the day of this clock. */
    Regelstand(Regelbestanden bestanden, Map<String, Pakketsets> pakketten, Regelmap regelmap, Kern kern, Clock klok) {
        this(
                bestanden,
                pakketten,
                regelmap.begrippen(),
                regelmap.documenten(),
                alleLagen(regelmap),
                kern,
                klok,
                new AtomicBoolean());
    }

    private Regelstand(
            Regelbestanden bestanden,
            Map<String, Pakketsets> pakketten,
            Begrippen begrippen,
            Map<String, Brondocument> documenten,
            Map<String, Laag> lagen,
            Kern kern,
            Clock klok,
            AtomicBoolean gesloten) {
        this.bestanden = bestanden;
        this.pakketten = pakketten;
        this.begrippen = begrippen;
        this.documenten = documenten;
        this.lagen = lagen;
        this.kern = kern;
        this.klok = klok;
        this.gesloten = gesloten;
    }

    private static Map<String, Laag> alleLagen(Regelmap regelmap) {
        Map<String, Laag> lagen = new HashMap<>(regelmap.lagen());
        regelmap.gemeenten().forEach(gemeente -> lagen.put(gemeente.id(), gemeente));
        return lagen;
    }

    /**
     * Reads, checks and compiles every pack under the folder, from files that nobody changed meanwhile.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public static Regelstand lees(Path map, Clock klok) {
        return new Standlezer(map, klok, null).lees();
    }

    /**
     * The same, but a pack of which no byte changed since an earlier stand is taken over as it is: read, built and warm.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public static Regelstand lees(Path map, Clock klok, Regelstand eerder) {
        return new Standlezer(map, klok, eerder).lees();
    }

    /** The same rules seen on another day; what counts as today follows this clock. */
    public Regelstand opMoment(Clock ander) {
        return new Regelstand(bestanden, pakketten, begrippen, documenten, lagen, kern, ander, gesloten);
    }

    /** The pack as it stands here, when none of the files that are otherwise now says anything of it. */
    @Nullable
    Pakketsets onveranderd(Set<String> anders, Laag laag) {
        Pakketsets hier = pakketten.get(laag.id());
        boolean geraakt = anders.stream().anyMatch(pad -> Regelbestanden.raakt(pad, laag.id(), laag.lagen()));
        return hier != null && !geraakt && hier.deel() ? hier : null;
    }

    /** Whether a pack went over into this stand from that one as it was. */
    public boolean deelt(String gemeente, Regelstand ander) {
        Pakketsets hier = pakketten.get(gemeente);
        return hier != null && hier == ander.pakketten.get(gemeente);
    }

    /**
     * SHA-256 over the files a pack was read from: its own, those of its region, and those all packs share.
     *
     * @throws OnbekendPakket when there is no such pack
     */
    public String vingerafdruk(String gemeente) {
        return bestanden.hash(gemeente, sets(gemeente).pakket(vandaag()).lagen());
    }

    /** The files all this was read from. */
    public Regelbestanden bestanden() {
        return bestanden;
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

    /** Every rule set an advies can come from: each pack in each of its tijdvakken, and what an expired one still says. */
    public List<Regelset> sets() {
        return pakketten.values().stream()
                .flatMap(pakket -> pakket.sets(vandaag()))
                .toList();
    }

    /** How a pack changes over time, from its first tijdvak to its last. */
    public List<Tijdlijnstap> tijdlijn(String gemeente) {
        return sets(gemeente).tijdlijn();
    }

    /** The tables of a pack and its layers with the rows of every date, national layer first. */
    public List<Tabel> tabellen(String gemeente) {
        return sets(gemeente).tabellen();
    }

    /** The example cases of a pack, as rows; no rows when the pack has none. */
    public Tabel voorbeelden(String gemeente) {
        return sets(gemeente).voorbeelden();
    }

    /** The stories to practise with, as rows; no rows when the pack has none. */
    public Tabel verhalen(String gemeente) {
        return sets(gemeente).verhalen();
    }

    /** The vocabulary all packs share. */
    public Begrippen begrippen() {
        return begrippen;
    }

    /** A document that rows cite, by its code, such as {@code NOP}. */
    public Optional<Brondocument> document(String code) {
        return Optional.ofNullable(documenten.get(code));
    }

    /** A layer by its id: the national one, a region's, or a municipality's own. */
    public Optional<Laag> laag(String id) {
        return Optional.ofNullable(lagen.get(id));
    }

    /** The hand-written rules all packs share. */
    public Kern kern() {
        return kern;
    }

    /** The day it is for these rules. */
    public LocalDate vandaag() {
        return LocalDate.now(klok.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    /** Gives back what is kept ready for the next case. Who still holds this stand can go on, only slower. */
    public void sluit() {
        if (gesloten.compareAndSet(false, true)) {
            pakketten.values().forEach(Pakketsets::laatLos);
        }
    }

    private Pakketsets sets(String gemeente) {
        Pakketsets sets = pakketten.get(gemeente);
        if (sets == null) {
            throw new OnbekendPakket(List.copyOf(pakketten.keySet()));
        }
        return sets;
    }
}
