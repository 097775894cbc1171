// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Command streams: what a command reads, where its answers go, and where everything else goes that people may want to
 * know.
 */
record CommandStreams(InputStream in, AnswerOutputStream out, PrintStream err) {}
