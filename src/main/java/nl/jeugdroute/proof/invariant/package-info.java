// SPDX-License-Identifier: EUPL-1.2
/** Promises about every case, proven over the whole domain; a broken one comes with the smallest case that shows it. */
@NullMarked
package nl.jeugdroute.proof.invariant;

import org.jspecify.annotations.NullMarked;
