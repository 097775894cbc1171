// SPDX-License-Identifier: EUPL-1.2
/**
 * Packs side by side, subject by subject. It exists because nobody can compare the tables of two municipalities by
 * leafing through them: what a subject is about stands once in {@code vergelijking/onderwerpen.csv}, by what rows read
 * and conclude, so that a new pack takes part without being written for it.
 */
@NullMarked
package nl.jeugdroute.comparison;

import org.jspecify.annotations.NullMarked;
