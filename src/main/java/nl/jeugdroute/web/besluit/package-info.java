// SPDX-License-Identifier: EUPL-1.2
/** The page of a recorded advies: what was decided on it, whether its rules still count, and keeping or sharing it. */
@NullMarked
package nl.jeugdroute.web.besluit;

import org.jspecify.annotations.NullMarked;
