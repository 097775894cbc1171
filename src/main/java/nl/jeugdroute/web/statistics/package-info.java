// SPDX-License-Identifier: EUPL-1.2
/** Overview page: the counts over recorded adviezen in words, as a page and as a file. */
@NullMarked
package nl.jeugdroute.web.statistics;

import org.jspecify.annotations.NullMarked;
