// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

/** Something to choose from a list. */
public record Keuze(String code, String naam) {}
