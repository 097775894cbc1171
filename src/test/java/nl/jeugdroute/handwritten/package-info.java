// SPDX-License-Identifier: EUPL-1.2
/**
 * The Noordoostpolder pack a second time, written out by hand in plain Java from the same text the rows were written
 * from. It reads no row, and its decisions know neither the rules nor the engine.
 *
 * <p>It serves two ends. As an independent oracle: two readings of one text that agree on every case make it unlikely
 * that either was read wrong; {@code HandwrittenAgreementIT} holds them against each other. And as a yardstick: the
 * benchmark tells what the same decisions cost without rows, and so without reasons, sources, dates, or a municipality
 * that can change them.
 *
 * <p>One class for each part of the text, in its order. Letters and numbers in the comments are those of the rules:
 * {@code A5} here and row {@code A5} in the pack decide the same thing. Where the text leaves something open the rows
 * were followed, and a comment says so.
 */
@NullMarked
package nl.jeugdroute.handwritten;

import org.jspecify.annotations.NullMarked;
