// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.List;

/** A count of one group, or of small groups taken together. */
public record GroupCount(List<String> groups, SafeCount count) {

    public GroupCount {
        groups = List.copyOf(groups);
    }
}
