// SPDX-License-Identifier: EUPL-1.2
/** Page of municipalities side by side: what is the same everywhere once, what differs in columns. */
@NullMarked
package nl.jeugdroute.web.comparison;

import org.jspecify.annotations.NullMarked;
