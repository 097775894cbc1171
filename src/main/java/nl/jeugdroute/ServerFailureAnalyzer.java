// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.annotation.Order;

/** Server failure analyzer: says why nobody can be served, such as a port that is taken, without a stack trace. */
@Order(0)
final class ServerFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, WebServerException cause) {
        String port = cause instanceof PortInUseException inUse ? String.valueOf(inUse.getPort()) : "";
        return port.isEmpty()
                ? new FailureAnalysis(
                        "Op het gekozen adres kan Jeugdroute geen verzoeken ontvangen (" + rootCause.getMessage()
                                + ").",
                        "Controleer server.address en server.port. Een poort onder 1024 mag niet iedereen gebruiken.",
                        cause)
                : new FailureAnalysis(
                        "Poort " + port + " is al bezet. Misschien draait Jeugdroute al.",
                        "Gebruik de Jeugdroute die al draait, stop het andere programma, of kies een andere poort:"
                                + " --server.port=8081",
                        cause);
    }
}
