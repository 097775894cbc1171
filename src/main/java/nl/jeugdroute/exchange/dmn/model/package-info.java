// SPDX-License-Identifier: EUPL-1.2
/** DMN model, free of XML and of rules: types, facts, decisions and tables. */
@NullMarked
package nl.jeugdroute.exchange.dmn.model;

import org.jspecify.annotations.NullMarked;
