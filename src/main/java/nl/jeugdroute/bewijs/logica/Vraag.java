// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fact that is still open, with every answer it can get.
 *
 * @param veld the path of the fact
 * @param dimensies its dimensions, which lie next to each other in the space
 * @param antwoorden at least one
 */
public record Vraag(String veld, List<Integer> dimensies, List<Keuze> antwoorden) {

    /**
     * One answer: the place it takes in each dimension of the fact.
     *
     * @param gewicht how many values it stands for
     */
    public record Keuze(List<Integer> plaatsen, BigInteger gewicht) {
        public Keuze {
            plaatsen = List.copyOf(plaatsen);
        }
    }

    public Vraag {
        dimensies = List.copyOf(dimensies);
        antwoorden = List.copyOf(antwoorden);
        List<Integer> eigen = dimensies;
        if (IntStream.range(0, eigen.size()).anyMatch(i -> eigen.get(i) != eigen.get(0) + i)) {
            throw new IllegalArgumentException("the dimensions of " + veld + " do not lie next to each other");
        }
    }

    BigInteger omvang() {
        return antwoorden.stream().map(Keuze::gewicht).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
