// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/**
 * Pgb mogelijk: whether a personal budget can be applied for. {@code NEE} is never a refusal: every application gets a
 * decision.
 */
public enum PgbMogelijk {
    JA,
    NEE,
    ONBEKEND,
    ONBESLIST,
    NVT
}
