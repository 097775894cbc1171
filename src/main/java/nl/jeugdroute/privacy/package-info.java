// SPDX-License-Identifier: EUPL-1.2
/**
 * Privacy of what is kept, repeated and logged: a number that could be somebody's is recognised, and a failure is
 * logged without the words that could quote a case. It knows nothing of cases, JSON or databases, so that every room
 * can use it.
 */
@NullMarked
package nl.jeugdroute.privacy;

import org.jspecify.annotations.NullMarked;
