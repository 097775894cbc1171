// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else under /api, the lock included: every response names the version, and every error that
 * the servlet container or the lock would answer with a page becomes a problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Apifilter extends OncePerRequestFilter {

    static final String VERSIEKOP = "API-Version";
    static final String VERSIE = "1.0.0";

    private static final Logger LOG = LoggerFactory.getLogger(Apifilter.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !Problemen.hoortBijApi(verzoek);
    }

    // What the container refuses before any filter, such as TRACE, arrives here as an error about an earlier address.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        doFilterInternal(verzoek, antwoord, keten);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        antwoord.setHeader(VERSIEKOP, VERSIE);
        if (verzoek.getDispatcherType() == DispatcherType.ERROR) {
            new Probleemantwoord(antwoord).sendError(antwoord.getStatus());
            return;
        }
        try {
            keten.doFilter(verzoek, new Probleemantwoord(antwoord));
        } catch (RuntimeException | ServletException fout) {
            if (antwoord.isCommitted()) {
                throw fout;
            }
            LOG.error("Onverwachte fout in de API", Storing.zonderInhoud(fout));
            Problemen.schrijf(antwoord, Probleem.storing());
        }
    }

    /** Turns the bare error statuses of others into problems. */
    private static final class Probleemantwoord extends HttpServletResponseWrapper {

        private final HttpServletResponse echt;

        Probleemantwoord(HttpServletResponse echt) {
            super(echt);
            this.echt = echt;
        }

        @Override
        public void sendError(int status) throws IOException {
            HttpHeaders headers = new HttpHeaders();
            if (echt.getHeader(HttpHeaders.ALLOW) != null) {
                headers.set(HttpHeaders.ALLOW, echt.getHeader(HttpHeaders.ALLOW));
            }
            Problemen.schrijf(echt, Problemen.van(status, headers));
        }

        @Override
        public void sendError(int status, String melding) throws IOException {
            sendError(status);
        }
    }
}
