// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/**
 * Glossary term: a word of the vocabulary: a field, a value of a field, or a term.
 *
 * @param kind VELD, WAARDE, AFGELEID, KERN, KOLOM or BEGRIP
 * @param fact the field path, or the term itself
 * @param value the value, empty unless soort is WAARDE
 * @param label short name for people
 * @param question the question to the worker, empty unless soort is VELD
 * @param hint explanation in plain Dutch
 */
public record GlossaryTerm(
        String id, String kind, String fact, String value, String label, String question, String hint, String source) {}
