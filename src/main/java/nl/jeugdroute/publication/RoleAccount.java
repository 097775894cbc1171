// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.Set;

/**
 * Role account: who acts: a role account, never a person's name.
 *
 * @param roles names of roles without prefix, such as {@code BELEID}
 */
public record RoleAccount(String name, Set<String> roles) {

    private static final String BELEID = "BELEID";
    private static final String MANAGEMENT = "BEHEER";

    public RoleAccount {
        roles = Set.copyOf(roles);
    }

    /** Whether it may change, approve, publish and undo. */
    public boolean mayChange() {
        return roles.contains(BELEID);
    }

    /** Whether it may look at drafts and their history. */
    public boolean mayRead() {
        return mayChange() || roles.contains(MANAGEMENT);
    }
}
