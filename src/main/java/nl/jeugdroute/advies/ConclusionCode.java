// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Conclusion code: the value of any conclusion but a route, as rows write it. */
public record ConclusionCode(String code) implements ConclusionValue {

    @Override
    public String toString() {
        return code;
    }
}
