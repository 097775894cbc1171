// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/**
 * Source document: a document that rules cite: title, date, kind, public address (empty when there is none) and a
 * remark.
 */
public record SourceDocument(String id, String title, String date, String kind, String url, String note) {}
