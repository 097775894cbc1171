// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.Interventieniveau;

/** Niveau description: the name of an intervention level and how sure it is. */
public record NiveauDescription(Rule rule, Interventieniveau niveau) implements Definition {}
