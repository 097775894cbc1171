// SPDX-License-Identifier: EUPL-1.2
/**
 * Archive form: the files of a rule set packed into one value of the database and back. It keeps them whole, so that
 * any recorded advies can be drawn up again as it was then.
 */
@NullMarked
package nl.jeugdroute.publication.archive;

import org.jspecify.annotations.NullMarked;
