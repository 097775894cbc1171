// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Table upload result: what became of an uploaded table.
 *
 * @param table the table in the draft now, or null when the file could not be used and nothing was changed
 * @param findings why the file could not be used; empty when it was taken
 */
public record TableUploadResult(@Nullable DraftTable table, List<Finding> findings) {

    public TableUploadResult {
        findings = List.copyOf(findings);
    }
}
