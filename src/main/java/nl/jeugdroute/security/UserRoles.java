// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** User roles: the role somebody works in; the pages know no names. */
public final class UserRoles {

    private static final List<String> ALL = List.of("WERKER", "BELEID", "TRAINER", "BEHEER");

    private UserRoles() {}

    /** The role of the one who asks, empty when nobody is logged in. */
    public static String of(HttpServletRequest request) {
        return ALL.stream().filter(request::isUserInRole).findFirst().orElse("");
    }
}
