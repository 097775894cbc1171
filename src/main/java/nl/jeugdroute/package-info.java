// SPDX-License-Identifier: EUPL-1.2
/** The application itself: where the jar starts and where the parts are put together. */
@NullMarked
package nl.jeugdroute;

import org.jspecify.annotations.NullMarked;
