// SPDX-License-Identifier: EUPL-1.2
/**
 * Page of an advies: everything in it in plain words and in the order in which a worker needs it. The templates only
 * print what these views hold.
 */
@NullMarked
package nl.jeugdroute.web.advies;

import org.jspecify.annotations.NullMarked;
