// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Finding;

/** Invalid rules: the rule files cannot be used; carries every finding at once. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidRulesException(List<Finding> findings) {
        super(findings.size() + " bevinding(en) in de regelbestanden:\n"
                + findings.stream().map(Finding::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** All findings, ordered by file and row. */
    public List<Finding> findings() {
        return findings;
    }
}
