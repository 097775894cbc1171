// SPDX-License-Identifier: EUPL-1.2
/**
 * Builders of decisions: from the rows of a rule set to decisions of a model. A row reads only decisions of an earlier
 * phase, so the requirements between decisions never form a circle.
 */
@NullMarked
package nl.jeugdroute.exchange.dmn.building;

import org.jspecify.annotations.NullMarked;
