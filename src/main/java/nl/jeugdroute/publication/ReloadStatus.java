// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.publication.ReloadStatus.ReloadRefusal;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reload status: which rules count now and whether the files in the folder are those rules.
 *
 * @param active the hash of the rule set in force today, by pack
 * @param folderHash the hash over all files these rules were read from
 * @param since since when they count
 * @param lastCheck when somebody last looked at the folder
 * @param warnings what began, or begins on a day to come, to be wrong with the rules that count
 * @param rejected why the files that are in the folder now do not count, or null when they do
 */
public record ReloadStatus(
        Map<String, String> active,
        String folderHash,
        Instant since,
        Instant lastCheck,
        List<Finding> warnings,
        @Nullable ReloadRefusal rejected) {

    public ReloadStatus {
        active = Collections.unmodifiableMap(new TreeMap<>(active));
        warnings = List.copyOf(warnings);
    }

    /**
     * Files that were refused.
     *
     * @param folderHash the hash over those files
     * @param at since when
     * @param again whether the fault lies elsewhere, so that the same files are tried again
     */
    public record ReloadRefusal(String folderHash, Instant at, List<Finding> findings, boolean again) {

        public ReloadRefusal {
            findings = List.copyOf(findings);
        }
    }
}
