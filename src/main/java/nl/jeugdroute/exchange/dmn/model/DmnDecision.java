// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * DMN decision: a named value and how it comes about.
 *
 * @param reads names of the facts and decisions it reads
 * @param consults names of the tables it asks for each provision
 */
public record DmnDecision(
        String name, String title, String type, DmnLogic logic, SortedSet<String> reads, SortedSet<String> consults) {

    public DmnDecision {
        reads = new TreeSet<>(reads);
        consults = new TreeSet<>(consults);
    }

    public DmnDecision(String name, String title, String type, DmnLogic logic, Collection<String> reads) {
        this(name, title, type, logic, new TreeSet<>(reads), new TreeSet<>());
    }
}
