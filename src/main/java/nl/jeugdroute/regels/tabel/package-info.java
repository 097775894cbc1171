// SPDX-License-Identifier: EUPL-1.2
/** Rule tables as people read them: rows, columns, words, and what is wrong with them. Nothing here reasons. */
@NullMarked
package nl.jeugdroute.regels.tabel;

import org.jspecify.annotations.NullMarked;
