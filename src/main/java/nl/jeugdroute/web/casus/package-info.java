// SPDX-License-Identifier: EUPL-1.2
/** Pages from the choice of a pack, by way of all questions on one page, to an advies that nobody recorded yet. */
@NullMarked
package nl.jeugdroute.web.casus;

import org.jspecify.annotations.NullMarked;
