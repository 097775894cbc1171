// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Regel;

/**
 * A tijdvak of a pack with what changes on its first day.
 *
 * @param hash of the rule set in this tijdvak
 * @param aantalRijen how many rows are in force
 * @param begint the rows that come into force, in natural order of id; in the first tijdvak all of them
 * @param stopt the rows that were in force until then
 */
public record Tijdlijnstap(Tijdvak tijdvak, String hash, int aantalRijen, List<Regel> begint, List<Regel> stopt) {

    public Tijdlijnstap {
        begint = List.copyOf(begint);
        stopt = List.copyOf(stopt);
    }
}
