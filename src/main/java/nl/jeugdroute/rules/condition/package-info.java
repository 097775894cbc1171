// SPDX-License-Identifier: EUPL-1.2
/**
 * Cell grammar: the closed Dutch grammar in which the condition of a cell is written. It is apart because every
 * compiler of rows shares it, and because nothing outside it is ever guessed.
 */
@NullMarked
package nl.jeugdroute.rules.condition;

import org.jspecify.annotations.NullMarked;
