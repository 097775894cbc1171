// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/**
 * Beschikking: whether a formal decision belongs to a provision; {@code ONBESLIST} where the source does not settle it.
 */
public enum Beschikking {
    JA,
    NEE,
    STANDAARD_NEE,
    ONBESLIST,
    GI_BEPALING,
    ANDERE_WET,
    RECHTER
}
