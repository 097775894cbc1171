// SPDX-License-Identifier: EUPL-1.2
/**
 * Publication: how a policy officer's change goes live, from draft by way of checks and a second pair of eyes to
 * publishing and undo, with a history that is only ever added to; the reload of a changed rules folder; and the archive
 * of every rule set that ever counted. It is apart from reading rules, because it knows people and moments, which rules
 * never do.
 */
@NullMarked
package nl.jeugdroute.publication;

import org.jspecify.annotations.NullMarked;
