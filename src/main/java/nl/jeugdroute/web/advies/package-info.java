// SPDX-License-Identifier: EUPL-1.2
/**
 * An advies as a page: everything in it put in plain words and in the order in which a worker needs it. The templates
 * only print what these view models hold.
 */
@NullMarked
package nl.jeugdroute.web.advies;

import org.jspecify.annotations.NullMarked;
