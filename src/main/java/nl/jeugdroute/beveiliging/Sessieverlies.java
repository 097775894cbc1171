// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beveiliging;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What happens to a form that is sent after the session ended. The form travels on, as hidden fields, past the log-in page
 * to a page that asks whether to go on: nothing typed gets lost, nothing is kept on the server, and a form that somebody
 * else's site sent still does nothing by itself.
 */
final class Sessieverlies implements AccessDeniedHandler, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Where a form that came too late is told so; the address it was meant for stands in the request. */
    private static final String VERLOPEN = "/verlopen";

    /** Where somebody who is logged in again can send it once more. */
    private static final String VERDER = "/verder";

    private static final String UITLOGGEN = "/uitloggen";

    /** The field that says a form is travelling along. */
    private static final String PAD = "verder-pad";

    private final String inloggen;
    private final AccessDeniedHandlerImpl geweigerd = new AccessDeniedHandlerImpl();
    private final AuthenticationSuccessHandler gelukt;
    private final AuthenticationFailureHandler mislukt;

    Sessieverlies(String inloggen, SavedRequestAwareAuthenticationSuccessHandler gelukt) {
        this.inloggen = inloggen;
        this.gelukt = gelukt;
        this.mislukt = new SimpleUrlAuthenticationFailureHandler(inloggen + "?error");
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException waarom)
            throws IOException, ServletException {
        boolean deelVanPagina = verzoek.getHeader("HX-Request") != null;
        boolean vanElders = "cross-site".equals(verzoek.getHeader("Sec-Fetch-Site"));
        if (!(waarom instanceof CsrfException) || deelVanPagina || vanElders) {
            geweigerd.handle(verzoek, antwoord, waarom);
        } else if (!ingelogd() && UITLOGGEN.equals(verzoek.getServletPath())) {
            antwoord.sendRedirect(verzoek.getContextPath() + inloggen + "?uitgelogd");
        } else {
            verzoek.getRequestDispatcher(ingelogd() ? VERDER : VERLOPEN).forward(verzoek, antwoord);
        }
    }

    /** The request itself does not know yet who sent it: the check of the token comes first. */
    private static boolean ingelogd() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
            throws IOException, ServletException {
        if (verzoek.getParameter(PAD) == null) {
            gelukt.onAuthenticationSuccess(verzoek, antwoord, wie);
        } else {
            verzoek.getRequestDispatcher(VERDER).forward(verzoek, antwoord);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException waarom)
            throws IOException, ServletException {
        if (verzoek.getParameter(PAD) == null) {
            mislukt.onAuthenticationFailure(verzoek, antwoord, waarom);
        } else {
            verzoek.getRequestDispatcher(VERLOPEN + "?error").forward(verzoek, antwoord);
        }
    }
}
