// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.OpenPunt;

/** Open punt description: a point the source leaves open, with its readings. */
public record OpenPuntDescription(Rule rule, OpenPunt openPunt) implements Definition {}
