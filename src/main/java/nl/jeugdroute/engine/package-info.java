// SPDX-License-Identifier: EUPL-1.2
/** One case in, one advies out: runs the session and gathers conclusions, ranking and reasons. */
@NullMarked
package nl.jeugdroute.engine;

import org.jspecify.annotations.NullMarked;
