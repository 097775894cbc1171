// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.OpenPunt;

/** A point the source leaves open, with its readings. */
public record OpenPuntDescription(Rule rule, OpenPunt openPunt) implements Definition {}
