// SPDX-License-Identifier: EUPL-1.2
/**
 * Decision diagrams: statements over every combination of facts a case can have, solved, counted and searched exactly.
 */
@NullMarked
package nl.jeugdroute.logic.space;

import org.jspecify.annotations.NullMarked;
