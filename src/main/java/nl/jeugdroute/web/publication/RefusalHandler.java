// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.publication.DraftChecksFailedException;
import nl.jeugdroute.publication.RuleChangeNotAllowedException;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.publication.RuleChangeTargetNotFoundException;
import nl.jeugdroute.publication.StaleTableException;
import nl.jeugdroute.web.layout.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusal handler: a step that was refused becomes a page that says why, with the status that fits. */
@ControllerAdvice(basePackageClasses = RefusalHandler.class)
class RefusalHandler {

    private final PageFrame frame;

    RefusalHandler(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refuse(RuleChangeRefusedException refusal, HttpServletRequest request) {
        if (refusal instanceof RuleChangeNotAllowedException) {
            return page(request, "Dit kunt u niet doen", refusal.message(), HttpStatus.FORBIDDEN);
        }
        if (refusal instanceof RuleChangeTargetNotFoundException) {
            return page(request, "Deze pagina bestaat niet", refusal.message(), HttpStatus.NOT_FOUND);
        }
        if (refusal instanceof StaleTableException) {
            return page(request, "Iemand anders was u voor", refusal.message(), HttpStatus.CONFLICT);
        }
        if (refusal instanceof DraftChecksFailedException) {
            return page(request, "Het concept is nog niet in orde", refusal.message(), HttpStatus.CONFLICT);
        }
        return page(request, "Deze stap kan nu niet", refusal.message(), HttpStatus.CONFLICT);
    }

    @ExceptionHandler(UnknownPackException.class)
    ModelAndView unknown(UnknownPackException unknown, HttpServletRequest request) {
        return page(request, "Deze pagina bestaat niet", String.valueOf(unknown.getMessage()), HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(HttpServletRequest request, String heading, String hint, HttpStatus status) {
        ModelAndView page = new ModelAndView("publication/refusal", frame.attributes(request));
        page.addObject("heading", heading);
        page.addObject("hint", hint);
        page.setStatus(status);
        return page;
    }
}
