// SPDX-License-Identifier: EUPL-1.2
/**
 * The door for people: pages on which a casus is filled in, an advies is read and recorded, and the rules are read. It
 * turns forms into a case and an advies into view models, and decides nothing itself.
 */
@NullMarked
package nl.jeugdroute.web;

import org.jspecify.annotations.NullMarked;
