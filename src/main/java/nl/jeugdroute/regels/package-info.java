// SPDX-License-Identifier: EUPL-1.2
/**
 * From rule files to an evaluable rule set: reading tables strictly, layering, dating and compiling to Drools. Together
 * with {@code triage} the only package that knows Drools.
 */
@NullMarked
package nl.jeugdroute.regels;

import org.jspecify.annotations.NullMarked;
