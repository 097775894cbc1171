// SPDX-License-Identifier: EUPL-1.2
/**
 * The REST door. It turns HTTP into a case and an advies or a problem into HTTP, and decides nothing itself.
 */
@NullMarked
package nl.jeugdroute.api;

import org.jspecify.annotations.NullMarked;
