// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Database outage handler: says what still works while the database is away; adviezen are made without it. */
@ControllerAdvice(basePackages = "nl.jeugdroute.web")
class DatabaseOutageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutageHandler.class);

    private final PageFrame frame;

    DatabaseOutageHandler(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseUnavailable(RuntimeException cause, HttpServletRequest request) {
        LOG.warn("The database did not answer: {}", cause.getClass().getSimpleName());
        ModelAndView page = new ModelAndView("layout/database-outage", frame.attributes(request));
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
