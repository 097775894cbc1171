// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of recorded adviezen: the list and what is asked of it, one advies, the besluit on it, sharing it, and offering
 * it as an example.
 */
@NullMarked
package nl.jeugdroute.web.dossier;

import org.jspecify.annotations.NullMarked;
