// SPDX-License-Identifier: EUPL-1.2
/**
 * The facts of one case as a professional gives them. Everything else reads them; this package knows nothing of rules,
 * routes or the web.
 */
@NullMarked
package nl.jeugdroute.casus;

import org.jspecify.annotations.NullMarked;
