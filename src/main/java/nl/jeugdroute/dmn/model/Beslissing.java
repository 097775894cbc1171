// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A decision.
 *
 * @param leest names of the facts and decisions it reads
 * @param raadpleegt names of the tables it asks for each provision
 */
public record Beslissing(
        String naam, String titel, String type, Logica logica, SortedSet<String> leest, SortedSet<String> raadpleegt) {

    public Beslissing {
        leest = new TreeSet<>(leest);
        raadpleegt = new TreeSet<>(raadpleegt);
    }

    public Beslissing(String naam, String titel, String type, Logica logica, Collection<String> leest) {
        this(naam, titel, type, logica, new TreeSet<>(leest), new TreeSet<>());
    }
}
