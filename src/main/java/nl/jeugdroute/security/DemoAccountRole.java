// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import java.util.Arrays;
import java.util.List;

/** The roles and the demo accounts that have them. */
enum DemoAccountRole {
    WERKER("werker", "werker2"),
    BELEID("beleid", "beleid2"),
    TRAINER("trainer"),
    BEHEER("beheer");

    private final List<String> accounts;

    DemoAccountRole(String... accounts) {
        this.accounts = List.of(accounts);
    }

    List<String> accounts() {
        return accounts;
    }

    static String[] names() {
        return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
    }
}
