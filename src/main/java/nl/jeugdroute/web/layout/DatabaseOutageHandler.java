// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
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

    /** Whether the database answered that a text cannot be kept; class 22 of SQL is about what was sent. */
    private static boolean holdsWhatNoTextHolds(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("22")) {
                return true;
            }
        }
        return false;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseUnavailable(RuntimeException cause, HttpServletRequest request) {
        if (holdsWhatNoTextHolds(cause)) {
            ModelAndView page = new ModelAndView("layout/error", frame.attributes(request));
            page.addObject("heading", "Dit kunnen wij niet bewaren");
            page.addObject(
                    "hint",
                    "In wat u invulde, staat een teken dat u niet ziet en dat wij niet bewaren. Er is niets gewijzigd."
                            + " Ga terug en typ de tekst opnieuw, zonder te plakken.");
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        LOG.warn("The database did not answer: {}", cause.getClass().getSimpleName());
        ModelAndView page = new ModelAndView("layout/database-outage", frame.attributes(request));
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
