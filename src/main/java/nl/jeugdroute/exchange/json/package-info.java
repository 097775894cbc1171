// SPDX-License-Identifier: EUPL-1.2
/**
 * JSON contract of a case and an advies, the same at every door. It reads a case strictly, says everything that is
 * wrong with it at once, and never repeats a number that could identify somebody.
 */
@NullMarked
package nl.jeugdroute.exchange.json;

import org.jspecify.annotations.NullMarked;
