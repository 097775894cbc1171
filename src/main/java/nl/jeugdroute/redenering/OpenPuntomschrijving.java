// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import nl.jeugdroute.advies.OpenPunt;

/** A point the source leaves open, with its readings. */
public record OpenPuntomschrijving(Regel regel, OpenPunt punt) implements Definitie {}
