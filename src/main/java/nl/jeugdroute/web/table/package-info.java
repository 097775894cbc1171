// SPDX-License-Identifier: EUPL-1.2
/**
 * Rule table view: a table for people, plain words first, codes second, every row with its source. It is shared by the
 * pages that show rules and those that change them.
 */
@NullMarked
package nl.jeugdroute.web.table;

import org.jspecify.annotations.NullMarked;
