// SPDX-License-Identifier: EUPL-1.2
/** DMN as XML: a model and its test cases in the forms of the OMG. */
@NullMarked
package nl.jeugdroute.exchange.dmn.xml;

import org.jspecify.annotations.NullMarked;
