// SPDX-License-Identifier: EUPL-1.2
/**
 * Explanation of one case: why not another route, what a single other fact would change, and what is certain while
 * facts are still open. It explains how the rules work and never advises to change a fact.
 */
@NullMarked
package nl.jeugdroute.explanation;

import org.jspecify.annotations.NullMarked;
