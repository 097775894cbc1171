// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.privacy.LoggableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * API filter: stands before everything else under /api, the lock included: every response names the version, and every
 * error that the servlet container or the lock would answer with a page becomes a problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ApiFilter extends OncePerRequestFilter {

    static final String VERSION_HEADER = "API-Version";
    static final String VERSION = "1.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(ApiFilter.class);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpProblems.belongsToApi(request);
    }

    // What the container refuses before any filter, such as TRACE, arrives here as an error about an earlier address.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilterInternal(request, response, chain);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(VERSION_HEADER, VERSION);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            new ProblemResponse(response).sendError(response.getStatus());
            return;
        }
        try {
            chain.doFilter(request, new ProblemResponse(response));
        } catch (RuntimeException | ServletException error) {
            if (response.isCommitted()) {
                throw error;
            }
            LOG.error("Onverwachte fout in de API", LoggableFailure.withoutContent(error));
            HttpProblems.write(response, ProbleemDto.failure());
        }
    }

    /** Problem response: turns the bare error statuses of others into problems. */
    private static final class ProblemResponse extends HttpServletResponseWrapper {

        private final HttpServletResponse delegate;

        ProblemResponse(HttpServletResponse delegate) {
            super(delegate);
            this.delegate = delegate;
        }

        @Override
        public void sendError(int status) throws IOException {
            HttpHeaders headers = new HttpHeaders();
            if (delegate.getHeader(HttpHeaders.ALLOW) != null) {
                headers.set(HttpHeaders.ALLOW, delegate.getHeader(HttpHeaders.ALLOW));
            }
            HttpProblems.write(delegate, HttpProblems.of(status, headers));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
