// SPDX-License-Identifier: EUPL-1.2
/**
 * Comparison of packs: municipalities side by side, topic by topic. It exists because nobody can compare the tables of
 * two municipalities by leafing through them: what a topic is about stands once in {@code
 * vergelijking/onderwerpen.csv}, by what rows read and conclude, so that a new pack takes part without being written
 * for it.
 */
@NullMarked
package nl.jeugdroute.comparison;

import org.jspecify.annotations.NullMarked;
