// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.privacy.LoggableFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * API exception resolver: answers everything that goes wrong under /api with a problem in Dutch; pages are left to
 * others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiExceptionResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!HttpProblems.belongsToApi(request)
                || error instanceof AccessDeniedException
                || error instanceof AuthenticationException
                // Half an answer must not end as if it were whole: what reaches the container cuts the connection.
                || response.isCommitted()) {
            return null;
        }
        try {
            HttpProblems.write(response, problem(error, response));
        } catch (IOException gone) {
            LOG.debug("De aanroeper was al weg");
        }
        return new ModelAndView();
    }

    private static ProbleemDto problem(Exception error, HttpServletResponse response) {
        if (error instanceof ProblemException known) {
            return known.problem();
        }
        if (error instanceof ErrorResponse fromSpring) {
            HttpHeaders headers = fromSpring.getHeaders();
            headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            return HttpProblems.of(fromSpring.getStatusCode().value(), headers);
        }
        if (!(error instanceof IOException) && !DisconnectedClientHelper.isClientDisconnectedException(error)) {
            LOG.error("Onverwachte fout in de API", LoggableFailure.withoutContent(error));
        }
        return ProbleemDto.failure();
    }
}
