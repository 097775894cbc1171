// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of one fact that no row can tell apart: proving something for one of them proves it for all.
 *
 * @param waarde the value that stands for all: a String, a BigDecimal, or null for an unknown number
 * @param leden every value it stands for, in the order of the field
 * @param gewicht how many values it stands for, so that shares of the domain are exact
 */
public record Klasse(@Nullable Object waarde, Set<@Nullable Object> leden, BigInteger gewicht) {

    public Klasse {
        leden = Collections.unmodifiableSet(new LinkedHashSet<>(leden));
    }

    static Klasse van(@Nullable Object waarde, Collection<? extends @Nullable Object> leden) {
        return new Klasse(waarde, new LinkedHashSet<>(leden), BigInteger.valueOf(leden.size()));
    }
}
