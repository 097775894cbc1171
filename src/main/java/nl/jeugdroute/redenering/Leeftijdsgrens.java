// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** A band of ages in whole years, both included. */
public record Leeftijdsgrens(int van, int tot) {

    boolean bevat(int jaren) {
        return jaren >= van && jaren <= tot;
    }

    @Override
    public String toString() {
        return van + " t/m " + tot + " jaar";
    }
}
