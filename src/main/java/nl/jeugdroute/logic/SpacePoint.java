// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.Arrays;

/**
 * Space point: one combination of facts: for every dimension of the space, the place of its class. It never changes.
 */
public final class SpacePoint {

    private final int[] positions;

    SpacePoint(int[] positions) {
        this.positions = positions.clone();
    }

    /** Place of the class in the dimension with this number. */
    public int position(int dimension) {
        return positions[dimension];
    }

    /** The same point with another answer in one dimension. */
    public SpacePoint with(int dimension, int position) {
        int[] altered = positions.clone();
        altered[dimension] = position;
        return new SpacePoint(altered);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpacePoint point && Arrays.equals(positions, point.positions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positions);
    }
}
