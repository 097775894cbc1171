// SPDX-License-Identifier: EUPL-1.2
/**
 * What a change of rules does over every combination of facts: the exact share that changes, the groups in words, and one
 * case of each that Drools confirms.
 */
@NullMarked
package nl.jeugdroute.impact.domain;

import org.jspecify.annotations.NullMarked;
