// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.util.Arrays;

/** One combination of facts: for every dimension of the space, the place of its class. It never changes. */
public final class Punt {

    private final int[] plaatsen;

    Punt(int[] plaatsen) {
        this.plaatsen = plaatsen.clone();
    }

    /** Place of the class in the dimension with this number. */
    public int plaats(int dimensie) {
        return plaatsen[dimensie];
    }

    /** The same point with another answer in one dimension. */
    public Punt met(int dimensie, int plaats) {
        int[] anders = plaatsen.clone();
        anders[dimensie] = plaats;
        return new Punt(anders);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Punt punt && Arrays.equals(plaatsen, punt.plaatsen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(plaatsen);
    }
}
