// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Finding;

/**
 * Not expressible in DMN: rows say something that DMN cannot; the message is Dutch and names each row. Nothing is
 * exported then.
 */
public final class NotExpressibleInDmnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public NotExpressibleInDmnException(List<Finding> findings) {
        super("Deze regels zijn niet in DMN uit te drukken. Er is niets geschreven.\n"
                + findings.stream().map(Finding::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Each row and why. */
    public List<Finding> findings() {
        return findings;
    }
}
