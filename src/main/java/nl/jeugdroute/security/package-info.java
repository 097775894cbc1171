// SPDX-License-Identifier: EUPL-1.2
/**
 * Security: accounts, roles, and which role may do what; and the headers that protect the pages. The door lets
 * nobody in without it, and a step that takes a permission asks it again.
 */
@NullMarked
package nl.jeugdroute.security;

import org.jspecify.annotations.NullMarked;
