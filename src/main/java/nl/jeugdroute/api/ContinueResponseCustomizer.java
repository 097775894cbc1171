// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Continue response customizer: a client that asks before it sends a large body hears "go on" only when somebody is
 * going to read it; one that is not let in, or announces too much, gets its answer without sending anything.
 */
@Component
final class ContinueResponseCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(line -> line.setProperty("continueResponseTiming", "onRead"));
    }
}
