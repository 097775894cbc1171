// SPDX-License-Identifier: EUPL-1.2
/**
 * Reading of rule files: bytes to tables, tables to typed rows, every mistake a finding in Dutch. It is strict, because
 * a policy officer must hear of every mistake and nobody may guess for her.
 */
@NullMarked
package nl.jeugdroute.rules.reading;

import org.jspecify.annotations.NullMarked;
