// SPDX-License-Identifier: EUPL-1.2
/**
 * What rules reason over: the situation of a case as known so far, and the conclusions drawn from it. It is the only
 * vocabulary besides {@code casus} and {@code advies} that a Drools rule may use, so that rules stay free of Java glue.
 */
@NullMarked
package nl.jeugdroute.redenering;

import org.jspecify.annotations.NullMarked;
