// SPDX-License-Identifier: EUPL-1.2
/**
 * Brings a changed rules folder to life without a restart. It builds and tries new rules beside the ones that count, and
 * only replaces them when everything is right.
 */
@NullMarked
package nl.jeugdroute.publication.reload;

import org.jspecify.annotations.NullMarked;
