// SPDX-License-Identifier: EUPL-1.2
/** Turns typed rows into Drools rules in memory, never through text, and prints them as DRL for people who read that. */
@NullMarked
package nl.jeugdroute.engine.compiling;

import org.jspecify.annotations.NullMarked;
