// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/** Advies field difference: one part of an advies under both readings, as text; empty where there is nothing. */
public record AdviesFieldDifference(AdviesField veld, String nu, String straks) {}
