// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Conclusion value: what a conclusion of some kind says: a route in its form, or the code or text of another kind. */
public sealed interface ConclusionValue extends Comparable<ConclusionValue> permits RouteVorm, ConclusionCode {

    /**
     * The value of a conclusion of this kind, by the code that rows write.
     *
     * @throws IllegalArgumentException when the kind is a route and there is no such route or form
     */
    static ConclusionValue of(ConclusionKind kind, String code) {
        return kind == ConclusionKind.ROUTE ? RouteVorm.of(code) : new ConclusionCode(code);
    }

    /** The code that rows and the contract write. */
    String code();

    @Override
    default int compareTo(ConclusionValue other) {
        return code().compareTo(other.code());
    }
}
