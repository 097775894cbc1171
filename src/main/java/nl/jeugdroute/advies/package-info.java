// SPDX-License-Identifier: EUPL-1.2
/**
 * The conclusions about one case: the advies and its parts. It knows the facts of the case and nothing of how the
 * conclusions came about.
 */
@NullMarked
package nl.jeugdroute.advies;

import org.jspecify.annotations.NullMarked;
