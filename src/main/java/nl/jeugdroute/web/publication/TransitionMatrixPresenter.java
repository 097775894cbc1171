// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.impact.RouteTransitionCount;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageMatrixCell;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageMatrixRow;

/**
 * Transition matrix presenter: lays out the matrix from route to route: which routes stand along its sides, and what
 * stands where.
 */
record TransitionMatrixPresenter(List<RouteTransitionCount> transitions, List<String> axes, RouteWording routes) {

    private static final String REMAINING = "Overige routes";

    static TransitionMatrixPresenter of(List<RouteTransitionCount> matrix, RouteWording routes) {
        return new TransitionMatrixPresenter(matrix, axes(matrix), routes);
    }

    /** The routes with something that changes; the others are taken together, so that the matrix fits a screen. */
    private static List<String> axes(List<RouteTransitionCount> matrix) {
        Set<String> codes = new LinkedHashSet<>();
        for (Route route : Route.values()) {
            matrix.stream()
                    .filter(transition -> !transition.stays())
                    .flatMap(transition -> Stream.of(transition.van(), transition.naar()))
                    .filter(code -> RouteVorm.find(code)
                            .filter(one -> one.route() == route)
                            .isPresent())
                    .sorted()
                    .forEach(codes::add);
        }
        List<String> axes = new ArrayList<>(codes);
        boolean others = matrix.stream()
                .anyMatch(transition -> !codes.contains(transition.van()) || !codes.contains(transition.naar()));
        if (others) {
            axes.add(REMAINING);
        }
        return axes;
    }

    List<String> columns() {
        return axes.stream().map(this::name).toList();
    }

    /** @param readable the places of which the page shows the cases */
    List<ImpactPageMatrixRow> rows(Set<String> readable) {
        List<ImpactPageMatrixRow> rows = new ArrayList<>();
        for (String from : axes) {
            List<ImpactPageMatrixCell> boxes = new ArrayList<>();
            for (String to : axes) {
                int count = transitions.stream()
                        .filter(o ->
                                axis(o.van()).equals(from) && axis(o.naar()).equals(to))
                        .mapToInt(RouteTransitionCount::aantal)
                        .sum();
                String anchor = anchor(from, to);
                boxes.add(new ImpactPageMatrixCell(count, from.equals(to), readable.contains(anchor) ? anchor : ""));
            }
            rows.add(new ImpactPageMatrixRow(name(from), boxes));
        }
        return rows;
    }

    /** The place in the matrix of a move between these routes, as an anchor on the page. */
    String anchor(String from, String to) {
        return "van-" + axes.indexOf(axis(from)) + "-naar-" + axes.indexOf(axis(to));
    }

    private String axis(String code) {
        return axes.contains(code) ? code : REMAINING;
    }

    private String name(String axis) {
        return axis.equals(REMAINING) ? REMAINING : routes.name(axis);
    }
}
