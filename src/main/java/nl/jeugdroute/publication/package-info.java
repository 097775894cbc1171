// SPDX-License-Identifier: EUPL-1.2
/**
 * How a policy officer's change goes live: a concept, checks, a second pair of eyes, publishing, undo, and a history that
 * is only ever added to. It is apart from reading rules, because it knows people and moments, which rules never do.
 */
@NullMarked
package nl.jeugdroute.publication;

import org.jspecify.annotations.NullMarked;
