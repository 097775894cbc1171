// SPDX-License-Identifier: EUPL-1.2
/**
 * What may stand in a column, so that people can choose instead of type. It says what is possible; whether a cell is right
 * stays with the reader of tables.
 */
@NullMarked
package nl.jeugdroute.regels.kolom;

import org.jspecify.annotations.NullMarked;
