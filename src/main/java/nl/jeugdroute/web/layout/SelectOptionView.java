// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

/** Select option view: something to choose from a list. */
public record SelectOptionView(String code, String name) {}
