// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules of former days, kept whole in the database. With them any recorded advies can be drawn up again as it was then,
 * and compared with what the rules say now.
 */
@NullMarked
package nl.jeugdroute.publication.archive;

import org.jspecify.annotations.NullMarked;
