// SPDX-License-Identifier: EUPL-1.2
/**
 * Invariants: promises about every case, proven over the whole domain; a broken one comes with its counterexample, the
 * smallest case that shows it.
 */
@NullMarked
package nl.jeugdroute.proof.invariant;

import org.jspecify.annotations.NullMarked;
