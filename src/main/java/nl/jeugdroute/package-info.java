// SPDX-License-Identifier: EUPL-1.2
/** Application: where the jar starts and where the parts are put together. It knows every room and no room knows it. */
@NullMarked
package nl.jeugdroute;

import org.jspecify.annotations.NullMarked;
