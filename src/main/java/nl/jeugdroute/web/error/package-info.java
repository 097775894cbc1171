// SPDX-License-Identifier: EUPL-1.2
/** Error pages: what somebody sees in the place of a page that is not there, may not be seen or went wrong. */
@NullMarked
package nl.jeugdroute.web.error;

import org.jspecify.annotations.NullMarked;
