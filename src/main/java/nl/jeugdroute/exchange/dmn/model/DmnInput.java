// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

/** DMN input: a fact of the case, as the one who asks gives it. */
public record DmnInput(String name, String title, String type) {}
