// SPDX-License-Identifier: EUPL-1.2
/**
 * Intake: the questions one by one, safety first, then only what can still change the advies, with the advies so far
 * beside it.
 */
@NullMarked
package nl.jeugdroute.web.intake;

import org.jspecify.annotations.NullMarked;
