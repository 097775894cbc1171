// SPDX-License-Identifier: EUPL-1.2
/**
 * Row compiler: typed rows to Drools rules in memory, never through text, and rows printed as DRL for people who read
 * that.
 */
@NullMarked
package nl.jeugdroute.engine.compiling;

import org.jspecify.annotations.NullMarked;
