// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

/** Conclusion kind: the kinds of conclusion that rows draw about a case. */
public enum ConclusionKind {
    /** A route, with its form where it has one. */
    ROUTE,
    URGENTIE,
    COORDINATIE,
    /** A provision the rules offer or count as wished. */
    VOORZIENING,
    /** The beschikking of a provision, in place of the one in the catalogue. */
    BESCHIKKING,
    WIE_BESLIST,
    ACTIE,
    /** A fact that is missing. */
    ONTBREKEND,
    OPEN_PUNT,
    /** A request for regional help: that it is needed, or may be completed later. */
    VERZOEK,
    /** A part of that request that is not there yet. */
    VERZOEK_ONTBREEKT,
    PGB,
    PGB_NETWERK,
    PLANTHEMA,
    VOORBEHOUD,
    /** A derived yes: a fact that follows from facts, for later rows to read. */
    FEIT,
    /** Heaviest level among the provisions; drawn by the hand-written rules only. */
    NIVEAU,
    /** A number or text the municipality sets; named by the hand-written rules only. */
    PARAMETER
}
