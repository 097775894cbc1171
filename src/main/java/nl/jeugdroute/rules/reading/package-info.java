// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads rule files strictly: bytes to tables, tables to typed rows, every mistake a finding in Dutch. Nothing is
 * guessed.
 */
@NullMarked
package nl.jeugdroute.rules.reading;

import org.jspecify.annotations.NullMarked;
