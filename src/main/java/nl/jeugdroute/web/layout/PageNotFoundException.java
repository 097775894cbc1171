// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Page not found: there is nothing at this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PageNotFoundException(String message) {
        super(message);
    }
}
