// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.beheer.Rolaccount;

/** Who is behind a request: a role account, never a person. */
final class Account {

    private Account() {}

    static Rolaccount van(HttpServletRequest verzoek) {
        Set<String> rollen =
                Stream.of("BELEID", "BEHEER").filter(verzoek::isUserInRole).collect(Collectors.toSet());
        String naam = verzoek.getRemoteUser();
        return new Rolaccount(naam == null ? "" : naam, rollen);
    }
}
