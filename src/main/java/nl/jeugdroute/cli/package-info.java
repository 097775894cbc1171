// SPDX-License-Identifier: EUPL-1.2
/**
 * Command line door of the same jar: cases from files or standard input, checks and exports of rules folders, without
 * starting the web application.
 */
@NullMarked
package nl.jeugdroute.cli;

import org.jspecify.annotations.NullMarked;
