// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The role somebody works in; the pages know no names. */
final class Rollen {

    private static final List<String> ALLE = List.of("WERKER", "BELEID", "TRAINER", "BEHEER");

    private Rollen() {}

    /** The role of the one who asks, empty when nobody is logged in. */
    static String van(HttpServletRequest verzoek) {
        return ALLE.stream().filter(verzoek::isUserInRole).findFirst().orElse("");
    }
}
