// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** Why a missing fact is needed, and its place in the order of asking. */
public record Ontbrekendomschrijving(Regel regel, String veld, int volgorde, String waarom) implements Definitie {}
