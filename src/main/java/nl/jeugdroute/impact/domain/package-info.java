// SPDX-License-Identifier: EUPL-1.2
/**
 * Impact over the whole domain: the exact share of all combinations of facts that changes, the groups in words, and one
 * case of each that Drools confirms.
 */
@NullMarked
package nl.jeugdroute.impact.domain;

import org.jspecify.annotations.NullMarked;
