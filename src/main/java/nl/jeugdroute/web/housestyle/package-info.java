// SPDX-License-Identifier: EUPL-1.2
/** House style: the name and the colour of one municipality, laid over the tokens of the theme. */
@NullMarked
package nl.jeugdroute.web.housestyle;

import org.jspecify.annotations.NullMarked;
