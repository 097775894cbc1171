// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Refused request customizer: lets an address with a character that browsers send but the standard forbids through to
 * those who know where it was meant for, and has everything else the server refuses told in Dutch.
 */
@Component
final class RefusedRequestCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String ODD = "<>[\\]^`{|}\"";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(line -> {
            line.setProperty("relaxedPathChars", ODD);
            line.setProperty("relaxedQueryChars", ODD);
        });
        server.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedRequestValve.class.getName()));
    }
}
