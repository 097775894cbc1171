// SPDX-License-Identifier: EUPL-1.2
/**
 * The same rows as logic, so that what goes live is proven and not hoped. It is never the source of an advies: it says
 * what holds for all cases, why something is not concluded, and what a change of rules changes.
 *
 * <h2>Encoding</h2>
 *
 * <p>Every fact that a row reads is a dimension; values that no row tells apart are one class of it. A fact with k classes
 * takes k-1 variables, asked in turn until one is true (a ladder). So every assignment of variables is a case: no promise
 * can hold by way of an impossible combination, and "not" needs no side condition. Ages are classes of years with their
 * weight, so shares of the domain are exact counts. Age and unborn are one dimension; an area of life and whom it concerns
 * are one element.
 *
 * <h2>Library</h2>
 *
 * <p>LogicNG 2.6.0 (Apache-2.0), its reduced ordered binary decision diagrams. A diagram answers every question this room
 * is asked with one structure: is there a case (not the empty diagram), the smallest one (cheapest path, exact), how many
 * (weighted count, exact), what is left when some facts are known (restriction), does a fact still matter (support). A
 * SAT solver answers the first only; the smallest counter-example would take a search around it and counting another
 * tool. The other diagram library at hand, jbdd, is under the GPL and does not fit our licence.
 *
 * <h2>Size</h2>
 *
 * <p>Measured on two shared cores, Noordoostpolder with the national layer: 181 dimensions, 244 variables, a space of
 * about 2^229 cases; 1,929 statements of rows (a row about provisions is one for each provision) and 592 conclusions;
 * 224,000 nodes made in 0.10 to 0.33 s. The largest outcome, SOCIAAL_TEAM as the main route, is a diagram of 3,847 nodes.
 * All 40 promises, health included: 884,000 nodes made, 0.6 to 1.1 s with the virtual machine warm. Facts are asked in
 * the order of the form, long lists last; no other order was needed.
 *
 * <p>A limit on nodes and time ({@link nl.jeugdroute.logic.ProofBound}) ends a proof that grows beyond all measure. It
 * then counts as not proven, and such rules do not go live: never a silent sample.
 */
@NullMarked
package nl.jeugdroute.proof;

import org.jspecify.annotations.NullMarked;
