// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.lezen.Brondocument;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * The rules that count now. They can be replaced while the application runs, always whole. Every method here answers
 * from the rules of that instant; who needs more than one answer takes one {@link #stand()} and asks that.
 */
public final class Regelbibliotheek {

    private final AtomicReference<Regelstand> stand;

    public Regelbibliotheek(Regelstand stand) {
        this.stand = new AtomicReference<>(stand);
    }

    /**
     * Reads, checks and compiles every pack under the folder.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public static Regelbibliotheek laad(Path map, Clock klok) {
        return new Regelbibliotheek(lees(map, klok));
    }

    /** Reads a folder beside the rules that count now; they do not change. */
    public static Regelstand lees(Path map, Clock klok) {
        return Regelstand.lees(map, klok);
    }

    /** The rules as they stand at this instant; they never change under the one who holds them. */
    public Regelstand stand() {
        return stand.get();
    }

    /** Lets these rules count from now on. Gives the former, which finish what they were doing. */
    public Regelstand vervang(Regelstand nieuw) {
        return stand.getAndSet(nieuw);
    }

    /** All packs, in order of id. */
    public List<Pakket> pakketten() {
        return stand().pakketten();
    }

    /**
     * The rules in force for a municipality on a day. Without a day: today, or the last day of a historical pack.
     *
     * @throws OnbekendPakket when there is no such pack
     * @throws GeenRegelsOpDatum when the given day lies outside the pack's dates
     */
    public Regelset voor(String gemeente, @Nullable LocalDate peildatum) {
        return stand().voor(gemeente, peildatum);
    }

    /** The day whose rules {@link #voor} takes. */
    public LocalDate peildatum(String gemeente, @Nullable LocalDate peildatum) {
        return stand().peildatum(gemeente, peildatum);
    }

    /** The tables of a pack and its layers with the rows of every date, national layer first. */
    public List<Tabel> tabellen(String gemeente) {
        return stand().tabellen(gemeente);
    }

    /** The example cases of a pack, as rows; no rows when the pack has none. */
    public Tabel voorbeelden(String gemeente) {
        return stand().voorbeelden(gemeente);
    }

    /** The stories to practise with, as rows; no rows when the pack has none. */
    public Tabel verhalen(String gemeente) {
        return stand().verhalen(gemeente);
    }

    /** The vocabulary all packs share. */
    public Begrippen begrippen() {
        return stand().begrippen();
    }

    /** A document that rows cite, by its code, such as {@code NOP}. */
    public Optional<Brondocument> document(String code) {
        return stand().document(code);
    }

    /** A layer by its id: the national one, a region's, or a municipality's own. */
    public Optional<Laag> laag(String id) {
        return stand().laag(id);
    }

    /** The hand-written rules all packs share. */
    public Kern kern() {
        return stand().kern();
    }
}
