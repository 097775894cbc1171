// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/**
 * Grondslag: what a rule rests on: the municipal source, national law or norm, or an assumption still to be confirmed.
 */
public enum Grondslag {
    BRON,
    WET,
    AANNAME
}
