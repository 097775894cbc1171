// SPDX-License-Identifier: EUPL-1.2
/**
 * DMN test cases: a case and its advies in the words of the model, what goes in and what must come out. Only names
 * change here; nothing is decided.
 */
@NullMarked
package nl.jeugdroute.exchange.dmn.testcase;

import org.jspecify.annotations.NullMarked;
