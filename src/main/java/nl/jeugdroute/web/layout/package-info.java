// SPDX-License-Identifier: EUPL-1.2
/**
 * Page frame: what every page shares, from the navigation to what a page says when something went wrong. It is apart
 * because every feature stands in it.
 */
@NullMarked
package nl.jeugdroute.web.layout;

import org.jspecify.annotations.NullMarked;
