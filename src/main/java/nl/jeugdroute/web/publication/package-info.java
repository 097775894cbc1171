// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of publication, on which a policy officer changes rules: from draft to live and back. They show and pass on;
 * what may happen is decided in the room behind them.
 */
@NullMarked
package nl.jeugdroute.web.publication;

import org.jspecify.annotations.NullMarked;
