// SPDX-License-Identifier: EUPL-1.2
/** The conditions a cell can hold, and the closed Dutch grammar they are written in. Shared by every compiler of rows. */
@NullMarked
package nl.jeugdroute.rules.condition;

import org.jspecify.annotations.NullMarked;
