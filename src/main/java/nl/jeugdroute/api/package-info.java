// SPDX-License-Identifier: EUPL-1.2
/** REST door: HTTP to a case, and an advies or a problem to HTTP. It decides nothing itself. */
@NullMarked
package nl.jeugdroute.api;

import org.jspecify.annotations.NullMarked;
