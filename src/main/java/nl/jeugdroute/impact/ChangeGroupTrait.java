// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/**
 * Change group trait: something that holds in every case of a group.
 *
 * @param veld the path of the fact
 * @param naam the fact in words
 * @param waarden what it is in all these cases, in words
 * @param vanzelf whether this much holds for every case with the outcome of now, so that it tells nothing new
 */
public record ChangeGroupTrait(String veld, String naam, String waarden, boolean vanzelf) {

    /** The fact with its values. */
    public String text() {
        return naam + ": " + waarden;
    }
}
