// SPDX-License-Identifier: EUPL-1.2
/**
 * Do the examples and invariants notice when somebody spoils a row? Every row is spoiled in every small way; what
 * nobody notices is a hole in the examples, and comes with the smallest case that would fill it.
 *
 * <p>Not spoiled: texts, sources and dates, and what no example can check: product category, strength and moment of an
 * action, the order of missing facts, numbers the municipality sets.
 */
@NullMarked
package nl.jeugdroute.proof.mutation;

import org.jspecify.annotations.NullMarked;
