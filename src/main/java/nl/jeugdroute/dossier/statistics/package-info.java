// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts over recorded adviezen and decisions, made safe to show before they leave this package: never by worker, no small
 * numbers, and no rest from which a small number follows.
 */
@NullMarked
package nl.jeugdroute.dossier.statistics;

import org.jspecify.annotations.NullMarked;
