// SPDX-License-Identifier: EUPL-1.2
/**
 * The same rows as logic, so that what goes live is proven and not hoped. It is never the source of an advies: it says
 * what holds for all cases, why something is not concluded, and what a change of rules changes.
 */
@NullMarked
package nl.jeugdroute.bewijs;

import org.jspecify.annotations.NullMarked;
