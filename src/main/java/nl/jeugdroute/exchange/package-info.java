// SPDX-License-Identifier: EUPL-1.2
/**
 * Exchange: the forms in which cases, adviezen and rules go in and out. Each form is a room of its own below this name.
 */
@NullMarked
package nl.jeugdroute.exchange;

import org.jspecify.annotations.NullMarked;
