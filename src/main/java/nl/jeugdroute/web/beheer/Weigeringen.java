// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import nl.jeugdroute.beheer.Achterhaald;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.NietGevonden;
import nl.jeugdroute.beheer.NietInOrde;
import nl.jeugdroute.beheer.NietToegestaan;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.web.Kader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A step that was refused becomes a page that says why, with the status that fits. */
@ControllerAdvice(basePackageClasses = Weigeringen.class)
class Weigeringen {

    private final Kader kader;

    Weigeringen(Kader kader) {
        this.kader = kader;
    }

    @ExceptionHandler
    ModelAndView weiger(Beheerweigering weigering, HttpServletRequest verzoek) {
        if (weigering instanceof NietToegestaan) {
            return pagina(verzoek, "Dit kunt u niet doen", weigering.melding(), HttpStatus.FORBIDDEN);
        }
        if (weigering instanceof NietGevonden) {
            return pagina(verzoek, "Deze pagina bestaat niet", weigering.melding(), HttpStatus.NOT_FOUND);
        }
        if (weigering instanceof Achterhaald) {
            return pagina(verzoek, "Iemand anders was u voor", weigering.melding(), HttpStatus.CONFLICT);
        }
        if (weigering instanceof NietInOrde) {
            return pagina(verzoek, "Het concept is nog niet in orde", weigering.melding(), HttpStatus.CONFLICT);
        }
        return pagina(verzoek, "Deze stap kan nu niet", weigering.melding(), HttpStatus.CONFLICT);
    }

    @ExceptionHandler(OnbekendPakket.class)
    ModelAndView onbekend(OnbekendPakket onbekend, HttpServletRequest verzoek) {
        return pagina(verzoek, "Deze pagina bestaat niet", String.valueOf(onbekend.getMessage()), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    ModelAndView teGroot(HttpServletRequest verzoek) {
        return pagina(
                verzoek,
                "Dit bestand is te groot",
                "Een tabel met regels is nooit groter dan 5 MB. Er is niets gewijzigd. Kies een ander bestand.",
                HttpStatus.CONTENT_TOO_LARGE);
    }

    private ModelAndView pagina(HttpServletRequest verzoek, String kop, String uitleg, HttpStatus status) {
        ModelAndView pagina = new ModelAndView("beheer/weigering", kader.van(verzoek));
        pagina.addObject("kop", kop);
        pagina.addObject("uitleg", uitleg);
        pagina.setStatus(status);
        return pagina;
    }
}
