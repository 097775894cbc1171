// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Unknown story: there is no such story, or not any more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownStoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStoryException() {
        super("Deze oefencasus kennen wij niet.");
    }
}
