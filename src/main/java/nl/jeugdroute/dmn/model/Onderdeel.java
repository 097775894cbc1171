// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

/** A named and typed part: a component of a type, a parameter, a column. */
public record Onderdeel(String naam, String type) {}
