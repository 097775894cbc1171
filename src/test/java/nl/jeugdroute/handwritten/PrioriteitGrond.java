// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Grond voor prioriteit: a ground for priority (NOP 1.1). */
enum PrioriteitGrond {
    DREIGENDE_SCHOOLUITVAL,
    DREIGENDE_UITVAL_THUIS,
    ONVEILIGE_SITUATIE,
    ONTWIKKELINGSACHTERSTAND,
    GEDRAGSPROBLEMATIEK
}
