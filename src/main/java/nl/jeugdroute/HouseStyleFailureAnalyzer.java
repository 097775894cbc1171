// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.web.housestyle.InvalidHouseStyleException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** House style failure analyzer: says why a colour cannot be used, without a stack trace. */
final class HouseStyleFailureAnalyzer extends AbstractFailureAnalyzer<InvalidHouseStyleException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, InvalidHouseStyleException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Verander jeugdroute.huisstijl.kleur, of laat hem weg voor de kleur van Jeugdroute zelf.",
                cause);
    }
}
