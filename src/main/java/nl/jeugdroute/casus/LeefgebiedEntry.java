// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Leefgebied entry: one area of life in which something is going on, and whom it concerns. */
public record LeefgebiedEntry(String leefgebied, String betreft) {}
