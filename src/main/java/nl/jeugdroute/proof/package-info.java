// SPDX-License-Identifier: EUPL-1.2
/**
 * Proof of rule sets: whether every invariant holds in every case that can exist, and whether the rows of a pack fit
 * together. It exists so that what goes live is proven and not hoped; a proof that grows beyond its limit counts as not
 * proven, never as a silent sample.
 */
@NullMarked
package nl.jeugdroute.proof;

import org.jspecify.annotations.NullMarked;
