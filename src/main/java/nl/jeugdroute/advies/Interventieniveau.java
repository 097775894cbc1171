// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Interventieniveau: the heaviest level among the provisions of an advies, 1 to 8, with how sure its meaning is. */
public record Interventieniveau(int niveau, String naam, NiveauStatus status) {}
