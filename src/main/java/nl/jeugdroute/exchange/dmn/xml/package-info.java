// SPDX-License-Identifier: EUPL-1.2
/**
 * A DMN model and its test cases as XML in the forms of the OMG.
 */
@NullMarked
package nl.jeugdroute.exchange.dmn.xml;

import org.jspecify.annotations.NullMarked;
