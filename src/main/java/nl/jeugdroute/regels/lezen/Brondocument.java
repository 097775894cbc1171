// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

/** A document that rules cite: title, date, kind, public address (empty when there is none) and a remark. */
public record Brondocument(String id, String titel, String datum, String soort, String url, String toelichting) {}
