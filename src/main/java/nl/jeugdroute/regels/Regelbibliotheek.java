// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All packs of a rules folder, compiled. */
public final class Regelbibliotheek {

    /**
     * Reads, checks and compiles every pack under the folder.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public static Regelbibliotheek laad(Path map, Clock klok) {
        throw new UnsupportedOperationException();
    }

    /** All packs, in order of id. */
    public List<Pakket> pakketten() {
        throw new UnsupportedOperationException();
    }

    /**
     * The rules in force for a municipality on a day. Without a day: today, or the last day of a historical pack.
     *
     * @throws OnbekendPakket when there is no such pack
     * @throws GeenRegelsOpDatum when the given day lies outside the pack's dates
     */
    public Regelset voor(String gemeente, @Nullable LocalDate peildatum) {
        throw new UnsupportedOperationException();
    }

    /** The day whose rules {@link #voor} takes. */
    public LocalDate peildatum(String gemeente, @Nullable LocalDate peildatum) {
        throw new UnsupportedOperationException();
    }

    public Begrippen begrippen() {
        throw new UnsupportedOperationException();
    }
}
