// SPDX-License-Identifier: EUPL-1.2
/**
 * Engine: everything that knows Drools, from the rows of a pack to the advies for a case. {@link
 * nl.jeugdroute.engine.Triage} asks a {@link nl.jeugdroute.engine.Snapshot} of all packs for the rule set of a
 * municipality and day, runs a session and gathers conclusions, ranking and reasons. It is one room so that another
 * engine could take its place.
 */
@NullMarked
package nl.jeugdroute.engine;

import org.jspecify.annotations.NullMarked;
