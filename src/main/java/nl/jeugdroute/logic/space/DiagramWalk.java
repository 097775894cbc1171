// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.space;

import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.LogicSpace;

/** Diagram walk: one step through a diagram: all questions about one fact at once. */
public final class DiagramWalk {

    private DiagramWalk() {}

    /** The node after the fact got this answer; the fact is the one the node asks about. */
    public static int follow(LogicSpace space, int node, int dimension, int position) {
        DecisionDiagram diagram = space.diagram();
        FactDimension d = space.dimensions().get(dimension);
        int end = d.first() + d.variables();
        int here = node;
        while (!DecisionDiagram.isTerminal(here) && diagram.variable(here) < end) {
            here = diagram.variable(here) - d.first() == position ? diagram.whenTrue(here) : diagram.whenFalse(here);
        }
        return here;
    }
}
