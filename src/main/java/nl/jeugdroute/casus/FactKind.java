// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** The kind of a fact; it fixes which conditions a rule may put on it. */
public enum FactKind {
    /** One of a closed list of values. */
    CHOICE,
    /** Yes or no, without an unknown. */
    YES_NO,
    /** A number, or nothing when unknown. */
    NUMBER,
    /** Any number of values of a closed list or of catalogue codes. */
    SET
}
