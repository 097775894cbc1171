// SPDX-License-Identifier: EUPL-1.2
/**
 * Web door: the pages on which a casus is filled in, an advies is read and recorded, and rules are read, changed and
 * practised. Each feature has a room below; it turns forms into a case and an advies into views, and decides nothing
 * itself.
 */
@NullMarked
package nl.jeugdroute.web;

import org.jspecify.annotations.NullMarked;
