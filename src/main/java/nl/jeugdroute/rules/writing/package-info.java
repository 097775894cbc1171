// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes rule tables in their one canonical form, so that one changed cell is one changed line and the same table
 * always has the same hash. It is the counterpart of the reading room, and knows nothing of what the cells mean.
 */
@NullMarked
package nl.jeugdroute.rules.writing;

import org.jspecify.annotations.NullMarked;
