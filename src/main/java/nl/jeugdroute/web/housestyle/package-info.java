// SPDX-License-Identifier: EUPL-1.2
/** The look of one municipality: its name and its colour, laid over the tokens of the theme. */
@NullMarked
package nl.jeugdroute.web.housestyle;

import org.jspecify.annotations.NullMarked;
