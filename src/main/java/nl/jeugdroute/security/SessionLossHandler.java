// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

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
 * Session loss handler: what happens to a form that is sent after the session ended. The form travels on, as hidden
 * fields, past the log-in page to a page that asks whether to go on: nothing typed gets lost, nothing is kept on the
 * server, and a form that somebody else's site sent still does nothing by itself.
 */
final class SessionLossHandler
        implements AccessDeniedHandler, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Where a form that came too late is told so; the address it was meant for stands in the request. */
    private static final String EXPIRED = "/verlopen";

    /** Where somebody who is logged in again can send it once more. */
    private static final String RESUME = "/verder";

    private static final String LOGOUT = "/uitloggen";

    /** The field that says a form is travelling along. */
    private static final String PATH = "verder-pad";

    private final String loginPage;
    private final AccessDeniedHandlerImpl rejected = new AccessDeniedHandlerImpl();
    private final AuthenticationSuccessHandler success;
    private final AuthenticationFailureHandler failure;

    SessionLossHandler(String loginPage, SavedRequestAwareAuthenticationSuccessHandler success) {
        this.loginPage = loginPage;
        this.success = success;
        this.failure = new SimpleUrlAuthenticationFailureHandler(loginPage + "?error");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean partOfPage = request.getHeader("HX-Request") != null;
        boolean fromElsewhere = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (!(why instanceof CsrfException) || partOfPage || fromElsewhere) {
            rejected.handle(request, response, why);
        } else if (!isLoggedIn() && LOGOUT.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + loginPage + "?uitgelogd");
        } else {
            request.getRequestDispatcher(isLoggedIn() ? RESUME : EXPIRED).forward(request, response);
        }
    }

    /** The request itself does not know yet who sent it: the check of the token comes first. */
    private static boolean isLoggedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (request.getParameter(PATH) == null) {
            success.onAuthenticationSuccess(request, response, authentication);
        } else {
            request.getRequestDispatcher(RESUME).forward(request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getParameter(PATH) == null) {
            failure.onAuthenticationFailure(request, response, why);
        } else {
            request.getRequestDispatcher(EXPIRED + "?error").forward(request, response);
        }
    }
}
