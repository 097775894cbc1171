// SPDX-License-Identifier: EUPL-1.2
/**
 * Advies: the answer to one case and its parts, down to the reason and source of every conclusion. It knows the facts
 * of the case and nothing of how the conclusions came about.
 */
@NullMarked
package nl.jeugdroute.advies;

import org.jspecify.annotations.NullMarked;
