// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

/** DMN component: a named and typed part: a component of a type, a parameter, a column. */
public record DmnComponent(String name, String type) {}
