// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may come in and which headers protect them. It is wired by Spring and used by no other package.
 */
@NullMarked
package nl.jeugdroute.security;

import org.jspecify.annotations.NullMarked;
