// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** On which level a provision is organised; {@code ONBESLIST} where the source contradicts itself. */
public enum Organisatieniveau {
    LOKAAL,
    REGIONAAL,
    BOVENREGIONAAL,
    LANDELIJK,
    ONBESLIST
}
