// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

/** A fact of the case, as the one who asks gives it. */
public record Invoer(String naam, String titel, String type) {}
