// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Role: the kind of work somebody signs in for, and what that role may do. The names stand in the database and in the
 * settings of whoever hands out accounts.
 */
public enum Role {
    WERKER(Permission.DECIDE),
    BELEID(Permission.READ_DRAFTS, Permission.CHANGE_RULES),
    TRAINER(Permission.TELL_STORIES),
    BEHEER(Permission.READ_DRAFTS);

    private final List<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = List.of(permissions);
    }

    /** Whether this role may do it. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The roles of the one who asks, empty when nobody is logged in. */
    public static Set<Role> of(HttpServletRequest request) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(values()).filter(role -> request.isUserInRole(role.name())).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    /** The name of the role somebody works in, empty when nobody is logged in; the pages know no names of people. */
    public static String nameOf(HttpServletRequest request) {
        return of(request).stream().findFirst().map(Role::name).orElse("");
    }

    /** Whether the one who asks may do it. */
    public static boolean may(HttpServletRequest request, Permission permission) {
        return of(request).stream().anyMatch(role -> role.may(permission));
    }

    /** The names of all roles. */
    static String[] names() {
        return Stream.of(values()).map(Role::name).toArray(String[]::new);
    }

    /** The names of the roles that may do it. */
    static String[] names(Permission permission) {
        return Stream.of(values())
                .filter(role -> role.may(permission))
                .map(Role::name)
                .toArray(String[]::new);
    }
}
