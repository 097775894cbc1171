// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.publication.RoleAccount;

/** Request account: who is behind a request: a role account, never a person. */
final class RequestAccount {

    private RequestAccount() {}

    static RoleAccount of(HttpServletRequest request) {
        Set<String> roles =
                Stream.of("BELEID", "BEHEER").filter(request::isUserInRole).collect(Collectors.toSet());
        String name = request.getRemoteUser();
        return new RoleAccount(name == null ? "" : name, roles);
    }
}
