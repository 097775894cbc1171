// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Page multipart resolver: takes a form with files apart for the pages only. Nothing under /api takes one, so there it is
 * a body of another kind, whatever is wrong with it.
 */
@Component("multipartResolver")
final class PageMultipartResolver extends StandardServletMultipartResolver {

    PageMultipartResolver() {
        // Only the kind that forms are sent in.
        setStrictServletCompliance(true);
    }

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return super.isMultipart(request)
                // The page that says what was wrong with a form must not read it again.
                && request.getDispatcherType() != DispatcherType.ERROR
                && !HttpProblems.belongsToApi(request);
    }
}
