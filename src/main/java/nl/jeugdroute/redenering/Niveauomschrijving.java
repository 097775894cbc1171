// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import nl.jeugdroute.advies.Interventieniveau;

/** The name of an intervention level and how sure it is. */
public record Niveauomschrijving(Regel regel, Interventieniveau niveau) implements Definitie {}
