// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.security.Role;

/** Request account: who is behind a request: a role account, never a person. */
public final class RequestAccount {

    private RequestAccount() {}

    /** The account of the one who asks; its name is empty when nobody is logged in. */
    public static RoleAccount of(HttpServletRequest request) {
        String name = request.getRemoteUser();
        return new RoleAccount(name == null ? "" : name, Role.of(request));
    }
}
