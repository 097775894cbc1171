// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.Set;
import nl.jeugdroute.security.Permission;
import nl.jeugdroute.security.Role;

/** Role account: who acts, never a person's name. */
public record RoleAccount(String name, Set<Role> roles) {

    public RoleAccount {
        roles = Set.copyOf(roles);
    }

    /** Whether it may change, approve, publish and undo. */
    public boolean mayChange() {
        return may(Permission.CHANGE_RULES);
    }

    /** Whether it may look at drafts and their history. */
    public boolean mayRead() {
        return may(Permission.READ_DRAFTS);
    }

    private boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }
}
