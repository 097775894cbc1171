// SPDX-License-Identifier: EUPL-1.2
/** The application under load over HTTP, beside a constant and other engines on the same stack. */
@NullMarked
package nl.jeugdroute.http;

import org.jspecify.annotations.NullMarked;
