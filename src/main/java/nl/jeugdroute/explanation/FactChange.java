// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import org.jspecify.annotations.Nullable;

/**
 * Fact change: one fact that would be otherwise.
 *
 * @param fact path of the fact; {@code ongeboren} where the child would be unborn
 * @param element for a list: the element that would come or go; an area of life with whom it concerns after a slash
 * @param current as the case has it
 * @param hypothetical one value with this effect
 * @param values every value with this effect, in the cell grammar
 * @param veiligheid whether this is a fact about safety
 */
public record FactChange(
        String fact,
        @Nullable String element,
        String current,
        String hypothetical,
        String values,
        boolean veiligheid) {}
