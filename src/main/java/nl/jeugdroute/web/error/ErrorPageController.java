// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Error page controller: a page in Dutch for whatever went wrong with a page, also for who did not say to want a page,
 * such as a script that fetches a part of one.
 */
@Controller
class ErrorPageController implements ErrorController {

    /** The statuses with a page of their own. */
    private static final Set<Integer> OWN = Set.of(400, 403, 404, 405, 413, 500);

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response) {
        // Somebody who asks for this address itself asks for a page that is not there.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpStatus.NOT_FOUND.value();
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (OWN.contains(status)) {
            return "error/" + status;
        }
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "error/4xx" : "error/5xx";
    }
}
