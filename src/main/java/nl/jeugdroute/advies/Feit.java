// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Feit: a fact as it stood in the case, for a reason: the field path and the value in words of the model. */
public record Feit(String veld, String waarde) {}
