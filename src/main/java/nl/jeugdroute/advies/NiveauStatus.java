// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Status of a niveau: how sure the meaning of an intervention level is. */
public enum NiveauStatus {
    BRON,
    AANNAME,
    BEVESTIGD
}
