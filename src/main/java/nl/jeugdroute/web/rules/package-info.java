// SPDX-License-Identifier: EUPL-1.2
/**
 * The rule packs and tables as people read them: plain words first, codes second, every row with its source. Nothing
 * here changes a rule.
 */
@NullMarked
package nl.jeugdroute.web.rules;

import org.jspecify.annotations.NullMarked;
