// SPDX-License-Identifier: EUPL-1.2
/**
 * Impact of a change of rules: the same cases under two readings of the rules, side by side. It exists so that nobody
 * has to guess what a changed row means before it is live, and it says just as plainly what it did not look at.
 */
@NullMarked
package nl.jeugdroute.impact;

import org.jspecify.annotations.NullMarked;
