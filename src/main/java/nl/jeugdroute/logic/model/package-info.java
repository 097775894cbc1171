// SPDX-License-Identifier: EUPL-1.2
/**
 * Logic compiler: the validated rows of a rule set as statements over every case. It is the second compiler of rows
 * beside that for Drools, and adds no policy of its own.
 */
@NullMarked
package nl.jeugdroute.logic.model;

import org.jspecify.annotations.NullMarked;
