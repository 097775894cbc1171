// SPDX-License-Identifier: EUPL-1.2
/** Municipalities side by side on one page: what is the same everywhere once, what differs in columns. */
@NullMarked
package nl.jeugdroute.web.comparison;

import org.jspecify.annotations.NullMarked;
