// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

/** One part of an advies under both readings, as text; empty where there is nothing. */
public record Veldverschil(Adviesveld veld, String nu, String straks) {}
