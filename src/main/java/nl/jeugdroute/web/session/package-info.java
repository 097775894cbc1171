// SPDX-License-Identifier: EUPL-1.2
/** Session pages: logging in, and what happens to answers when a session ran out. */
@NullMarked
package nl.jeugdroute.web.session;

import org.jspecify.annotations.NullMarked;
