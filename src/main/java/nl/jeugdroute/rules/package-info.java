// SPDX-License-Identifier: EUPL-1.2
/**
 * Rule tables: tables, rows, conditions and conclusions after reading, typed and checked, and the readers and writers
 * that bring them here. What stands here can no longer be wrong in form, so that every compiler of rows can rely on it.
 */
@NullMarked
package nl.jeugdroute.rules;

import org.jspecify.annotations.NullMarked;
