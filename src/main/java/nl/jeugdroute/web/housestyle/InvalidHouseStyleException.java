// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.housestyle;

/** Invalid house style: the colour of a municipality cannot be used; the message says why, in Dutch. */
public final class InvalidHouseStyleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidHouseStyleException(String message) {
        super(message);
    }
}
