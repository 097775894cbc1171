// SPDX-License-Identifier: EUPL-1.2
/**
 * Security: accounts, roles, and which role may do what; and the headers that protect the pages. It decides at the door
 * who comes in, so that no room behind it has to.
 */
@NullMarked
package nl.jeugdroute.security;

import org.jspecify.annotations.NullMarked;
