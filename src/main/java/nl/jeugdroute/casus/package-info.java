// SPDX-License-Identifier: EUPL-1.2
/**
 * Casus: the facts of one case as a professional gives them, and the definitions of those facts. Everything else reads
 * them; this room knows nothing of rules, routes or the web.
 */
@NullMarked
package nl.jeugdroute.casus;

import org.jspecify.annotations.NullMarked;
