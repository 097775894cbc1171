// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.engine.InvalidRulesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Rules failure analyzer: shows every finding in the rule files when they keep the application from starting, without a
 * stack trace.
 */
final class RulesFailureAnalyzer extends AbstractFailureAnalyzer<InvalidRulesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, InvalidRulesException cause) {
        return new FailureAnalysis(
                "Jeugdroute start niet zolang de regels niet kloppen. " + cause.getMessage(),
                "Verbeter de regelbestanden. Controleer ze met: java -jar jeugdroute.jar controleer --rules <map>",
                cause);
    }
}
