// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.web.huisstijl.HuisstijlOngeldig;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a colour cannot be used, without a stack trace. */
final class Huisstijluitleg extends AbstractFailureAnalyzer<HuisstijlOngeldig> {

    @Override
    protected FailureAnalysis analyze(Throwable wortel, HuisstijlOngeldig oorzaak) {
        return new FailureAnalysis(
                oorzaak.getMessage(),
                "Verander jeugdroute.huisstijl.kleur, of laat hem weg voor de kleur van Jeugdroute zelf.",
                oorzaak);
    }
}
