// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * Which rules count now and whether the files in the folder are those rules.
 *
 * @param actief the hash of the rule set in force today, by pack
 * @param mapHash the hash over all files these rules were read from
 * @param sinds since when they count
 * @param laatsteControle when somebody last looked at the folder
 * @param geweigerd why the files that are in the folder now do not count, or null when they do
 */
public record Herlaadstatus(
        Map<String, String> actief,
        String mapHash,
        Instant sinds,
        Instant laatsteControle,
        @Nullable Weigering geweigerd) {

    public Herlaadstatus {
        actief = Collections.unmodifiableMap(new TreeMap<>(actief));
    }

    /**
     * Files that were refused.
     *
     * @param mapHash the hash over those files
     * @param op since when
     * @param opnieuw whether the fault lies elsewhere, so that the same files are tried again
     */
    public record Weigering(String mapHash, Instant op, List<Bevinding> bevindingen, boolean opnieuw) {

        public Weigering {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
