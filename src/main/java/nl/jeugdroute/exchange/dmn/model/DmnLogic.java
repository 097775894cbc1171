// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

/** DMN logic: how a decision comes to its value. */
public sealed interface DmnLogic permits DmnDecisionTable, DmnExpression, DmnContext {}
