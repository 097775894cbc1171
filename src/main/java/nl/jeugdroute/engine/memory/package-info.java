// SPDX-License-Identifier: EUPL-1.2
/**
 * Working memory: what is known of one case while it is evaluated, phase by phase. Rows and the hand-written rules
 * reason over these types; they live apart because only a session may change them.
 */
@NullMarked
package nl.jeugdroute.engine.memory;

import org.jspecify.annotations.NullMarked;
