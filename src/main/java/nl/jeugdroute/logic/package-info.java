// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules as logic: the rows of a rule set once more, as statements over every case that can exist. It is never the
 * source of an advies; it answers what holds for all cases, in how many, and in which smallest one.
 *
 * <h2>Encoding</h2>
 *
 * <p>Every fact that a row reads is a dimension; values that no row tells apart are one class of it. A fact with k
 * classes takes k-1 variables, asked in turn until one is true (a ladder). So every assignment of variables is a case:
 * no statement can hold by way of an impossible combination, and "not" needs no side condition. Ages are classes of
 * years with their weight, so shares of the domain are exact counts. Age and unborn are one dimension; an area of life
 * and whom it concerns are one element.
 *
 * <p>The choice of library, and sizes and times, stand in {@code src/site/markdown/proof.md}.
 */
@NullMarked
package nl.jeugdroute.logic;

import org.jspecify.annotations.NullMarked;
