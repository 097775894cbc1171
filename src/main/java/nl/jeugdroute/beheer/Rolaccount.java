// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.Set;

/**
 * Who acts: a role account, never a person's name.
 *
 * @param rollen names of roles without prefix, such as {@code BELEID}
 */
public record Rolaccount(String naam, Set<String> rollen) {

    private static final String BELEID = "BELEID";
    private static final String BEHEER = "BEHEER";

    public Rolaccount {
        rollen = Set.copyOf(rollen);
    }

    /** Whether it may change, approve, publish and undo. */
    public boolean magWijzigen() {
        return rollen.contains(BELEID);
    }

    /** Whether it may look at concepts and their history. */
    public boolean magLezen() {
        return magWijzigen() || rollen.contains(BEHEER);
    }
}
