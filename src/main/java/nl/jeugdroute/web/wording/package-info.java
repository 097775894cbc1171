// SPDX-License-Identifier: EUPL-1.2
/**
 * Wording of the pages: codes become plain Dutch, dates and numbers become readable. Every page takes its labels here,
 * so that a thing has one name everywhere.
 */
@NullMarked
package nl.jeugdroute.web.wording;

import org.jspecify.annotations.NullMarked;
