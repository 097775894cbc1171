// SPDX-License-Identifier: EUPL-1.2
/** Health of a pack: contradictions, gaps, and rows that never fire, never matter or stand twice. */
@NullMarked
package nl.jeugdroute.proof.health;

import org.jspecify.annotations.NullMarked;
