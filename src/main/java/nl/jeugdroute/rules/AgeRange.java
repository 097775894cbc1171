// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/** Age range: a band of ages in whole years, both included. */
public record AgeRange(int from, int until) {

    boolean contains(int years) {
        return years >= from && years <= until;
    }

    @Override
    public String toString() {
        return from + " t/m " + until + " jaar";
    }
}
