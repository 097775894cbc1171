// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.Storing;
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

/** Answers everything that goes wrong under /api with a problem in Dutch; pages are left to others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Foutafhandeling implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object afhandelaar, Exception fout) {
        if (!Problemen.hoortBijApi(verzoek)
                || fout instanceof AccessDeniedException
                || fout instanceof AuthenticationException) {
            return null;
        }
        try {
            Problemen.schrijf(antwoord, probleem(fout, antwoord));
        } catch (IOException weg) {
            LOG.debug("De aanroeper was al weg");
        }
        return new ModelAndView();
    }

    private static Probleem probleem(Exception fout, HttpServletResponse antwoord) {
        if (fout instanceof Probleemfout bekend) {
            return bekend.probleem();
        }
        if (fout instanceof ErrorResponse vanSpring) {
            HttpHeaders headers = vanSpring.getHeaders();
            headers.forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
            return Problemen.van(vanSpring.getStatusCode().value(), headers);
        }
        if (!(fout instanceof IOException) && !DisconnectedClientHelper.isClientDisconnectedException(fout)) {
            LOG.error("Onverwachte fout in de API", Storing.zonderInhoud(fout));
        }
        return Probleem.storing();
    }
}
