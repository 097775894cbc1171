// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.List;
import nl.jeugdroute.regels.schrijven.Csvschrijver;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import org.jspecify.annotations.Nullable;

/** What became of an upload: a table that may go into a concept, or everything that is wrong with it. */
public sealed interface Uploadresultaat {

    /**
     * A table that reads well among the other tables.
     *
     * @param herkomst what the file says it was made from; null for CSV and for Excel files made elsewhere
     */
    record Gelezen(
            List<String> kop, List<Rij> rijen, @Nullable Herkomst herkomst) implements Uploadresultaat {

        public Gelezen {
            kop = List.copyOf(kop);
            rijen = List.copyOf(rijen);
        }

        /** The canonical file of the table. */
        public byte[] csv() {
            return Csvschrijver.schrijf(kop, rijen);
        }
    }

    /** Refused, with all findings ordered by row; their file is the name of the upload. */
    record Geweigerd(List<Bevinding> bevindingen) implements Uploadresultaat {

        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
