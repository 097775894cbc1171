// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;

/**
 * DMN diagram layout: where everything stands: facts in the first column, and each decision one column after the last
 * thing it reads, so that one reads the phases from left to right and the advies stands at the end. Lines run between
 * the columns, and those that skip a column above all boxes, so that no line goes through a name; they fall together
 * only where they leave or reach the same box.
 */
final class DmnDiagramLayout {

    static final int WIDTH = 400;
    static final int HEIGHT = 60;

    private static final int BETWEEN_ROWS = 30;
    private static final int BETWEEN_LINES = 8;
    private static final int SPACING = 40;
    // Lines leave a box below its middle and reach one above it, so that one never seems to go on in the other.
    private static final int OFF_CENTRE = 8;

    /** A point of the drawing, in pixels from its upper left corner. */
    record DmnDiagramPoint(int x, int y) {}

    /** DMN diagram connection: somebody who reads something that stands more than one column before. */
    private record DmnDiagramConnection(String from, int column) {}

    private final Map<String, Integer> column = new LinkedHashMap<>();
    private final Map<String, DmnDiagramPoint> positions = new LinkedHashMap<>();
    private final Map<String, Integer> exits = new HashMap<>();
    private final Map<String, Integer> track = new HashMap<>();
    private final Map<DmnDiagramConnection, Integer> entrance = new HashMap<>();

    DmnDiagramLayout(DmnModel model) {
        distribute(model);
        Map<Integer, Set<String>> fromAfar = new TreeMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (DmnDecision decision : model.decisions()) {
            int here = column.get(decision.name());
            reads(decision).filter(name -> here - column.get(name) > 1).forEach(name -> {
                fromAfar.computeIfAbsent(here, k -> new TreeSet<>()).add(name);
                last.merge(name, here, Math::max);
            });
        }
        place(fromAfar, chooseTracks(last));
    }

    /** The upper left corner of every box, by name. */
    Map<String, DmnDiagramPoint> positions() {
        return positions;
    }

    /** The corners of the line from what is read to the decision that reads it. */
    List<DmnDiagramPoint> line(String from, String to) {
        DmnDiagramPoint start = positions.get(from);
        DmnDiagramPoint end = positions.get(to);
        int out = start.y() + HEIGHT / 2 + OFF_CENTRE;
        int incoming = end.y() + HEIGHT / 2 - OFF_CENTRE;
        List<DmnDiagramPoint> points = new ArrayList<>();
        points.add(new DmnDiagramPoint(start.x() + WIDTH, out));
        points.add(new DmnDiagramPoint(exits.get(from), out));
        Integer along = entrance.get(new DmnDiagramConnection(from, column.get(to)));
        if (along == null) {
            points.add(new DmnDiagramPoint(exits.get(from), incoming));
        } else {
            int height = SPACING + track.get(from) * BETWEEN_LINES;
            points.add(new DmnDiagramPoint(exits.get(from), height));
            points.add(new DmnDiagramPoint(along, height));
            points.add(new DmnDiagramPoint(along, incoming));
        }
        points.add(new DmnDiagramPoint(end.x(), incoming));
        return points;
    }

    private static Stream<String> reads(DmnDecision decision) {
        return Stream.concat(decision.reads().stream(), decision.consults().stream());
    }

    private void distribute(DmnModel model) {
        model.input().forEach(fact -> column.put(fact.name(), 0));
        model.knowledge().forEach(knowledge -> column.put(knowledge.name(), 0));
        List<DmnDecision> remaining = new ArrayList<>(model.decisions());
        while (!remaining.isEmpty()) {
            int leftover = remaining.size();
            remaining.removeIf(decision -> {
                if (!reads(decision).allMatch(column::containsKey)) {
                    return false;
                }
                int last = reads(decision).mapToInt(column::get).max().orElse(0);
                column.put(decision.name(), last + 1);
                decision.consults().forEach(knowledge -> column.put(knowledge, last));
                return true;
            });
            if (remaining.size() == leftover) {
                throw new IllegalStateException(
                        "decisions wait for each other: " + remaining.get(0).name());
            }
        }
    }

    /** Gives each that is read from afar a lane above the boxes, used again once its last reader is passed. */
    private int chooseTracks(Map<String, Integer> last) {
        List<Integer> occupiedUntil = new ArrayList<>();
        column.entrySet().stream()
                .filter(account -> last.containsKey(account.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(account -> {
                    int free = 0;
                    while (free < occupiedUntil.size() && occupiedUntil.get(free) > account.getValue()) {
                        free++;
                    }
                    if (free == occupiedUntil.size()) {
                        occupiedUntil.add(0);
                    }
                    occupiedUntil.set(free, last.get(account.getKey()));
                    track.put(account.getKey(), free);
                });
        return occupiedUntil.size();
    }

    private void place(Map<Integer, Set<String>> fromAfar, int tracks) {
        Map<Integer, List<String>> perColumn = new TreeMap<>();
        column.forEach((name, number) ->
                perColumn.computeIfAbsent(number, k -> new ArrayList<>()).add(name));
        int top = SPACING + tracks * BETWEEN_LINES + SPACING;
        int x = SPACING;
        for (Map.Entry<Integer, List<String>> thisOne : perColumn.entrySet()) {
            int y = top;
            int line = x + WIDTH + SPACING;
            for (String name : thisOne.getValue()) {
                positions.put(name, new DmnDiagramPoint(x, y));
                exits.put(name, line);
                y += HEIGHT + BETWEEN_ROWS;
                line += BETWEEN_LINES;
            }
            int next = thisOne.getKey() + 1;
            for (String name : fromAfar.getOrDefault(next, Set.of())) {
                entrance.put(new DmnDiagramConnection(name, next), line);
                line += BETWEEN_LINES;
            }
            x = line + SPACING;
        }
    }
}
