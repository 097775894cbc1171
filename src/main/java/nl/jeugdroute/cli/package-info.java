// SPDX-License-Identifier: EUPL-1.2
/**
 * The command line door of the same jar. It reads cases from files or stdin and checks rule folders without starting
 * the web application.
 */
@NullMarked
package nl.jeugdroute.cli;

import org.jspecify.annotations.NullMarked;
