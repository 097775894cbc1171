// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says what still works while the database is away; adviezen are made without it. */
@ControllerAdvice(basePackageClasses = Storingen.class)
class Storingen {

    private static final Logger LOG = LoggerFactory.getLogger(Storingen.class);

    private final Kader kader;

    Storingen(Kader kader) {
        this.kader = kader;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseWeg(RuntimeException oorzaak, HttpServletRequest verzoek) {
        LOG.warn("The database did not answer: {}", oorzaak.getClass().getSimpleName());
        ModelAndView pagina = new ModelAndView("storing", kader.van(verzoek));
        pagina.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return pagina;
    }
}
