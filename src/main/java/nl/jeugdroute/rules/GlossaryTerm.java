// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/**
 * Glossary term: a word of the vocabulary: a field, a value of a field, or a term.
 *
 * @param soort VELD, WAARDE, AFGELEID, KERN, KOLOM or BEGRIP
 * @param veld the field path, or the term itself
 * @param waarde the value, empty unless soort is WAARDE
 * @param label short name for people
 * @param vraag the question to the worker, empty unless soort is VELD
 * @param uitleg explanation in plain Dutch
 */
public record GlossaryTerm(
        String id, String soort, String veld, String waarde, String label, String vraag, String uitleg, String bron) {}
