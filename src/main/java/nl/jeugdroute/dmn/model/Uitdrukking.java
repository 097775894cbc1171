// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

/** A decision in one FEEL expression. */
public record Uitdrukking(String feel) implements Logica {}
