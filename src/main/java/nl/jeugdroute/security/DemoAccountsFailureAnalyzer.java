// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Demo accounts failure analyzer: says at the start why the application refuses and what to do, instead of a page of
 * stack trace.
 */
final class DemoAccountsFailureAnalyzer extends AbstractFailureAnalyzer<DemoAccountsExposedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, DemoAccountsExposedException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Laat server.address weg of zet hem op 127.0.0.1. De demo-accounts werken alleen op dit apparaat zelf.",
                cause);
    }
}
