// SPDX-License-Identifier: EUPL-1.2
/**
 * Safe counts over recorded adviezen and besluiten, made fit to show before they leave this room: never by worker, no
 * small numbers, and no rest from which a small number follows.
 */
@NullMarked
package nl.jeugdroute.dossier.statistics;

import org.jspecify.annotations.NullMarked;
