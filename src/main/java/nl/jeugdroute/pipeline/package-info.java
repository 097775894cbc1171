// SPDX-License-Identifier: EUPL-1.2
/**
 * Pipeline: the same work for many pieces, on every core, in order, without ever holding more than a fixed amount. It
 * exists so that a file of a million cases, a stream over HTTP and a comparison of rules do not each have threads of
 * their own that get in each other's way.
 */
@NullMarked
package nl.jeugdroute.pipeline;

import org.jspecify.annotations.NullMarked;
