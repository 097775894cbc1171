// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

/** DMN expression: a decision in one FEEL expression. */
public record DmnExpression(String feel) implements DmnLogic {}
