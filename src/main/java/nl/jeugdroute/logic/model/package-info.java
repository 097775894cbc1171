// SPDX-License-Identifier: EUPL-1.2
/** The second compiler: the validated rows of a rule set as statements over every case. It adds no policy of its own. */
@NullMarked
package nl.jeugdroute.logic.model;

import org.jspecify.annotations.NullMarked;
