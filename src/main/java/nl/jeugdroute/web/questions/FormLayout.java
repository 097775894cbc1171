// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.FactRow;

/**
 * Form layout: how the form is laid out: which questions stand in which block, from the rows that define the facts. Each
 * fact of a casus has exactly one place.
 *
 * @param facts the paths of the facts, in order
 * @param parts smaller blocks inside this one
 */
record FormLayout(String id, String title, String about, List<String> facts, List<FormLayout> parts) {

    /** The block of the questions that come before everything else. */
    static final String VEILIGHEID = "veiligheid";

    /** What is asked about a case beside its facts stands last, in the last block. */
    private static final String HEADER = "casusgegevens";

    private static final List<String> HEADER_QUESTIONS = List.of("kenmerk", "peildatum");

    FormLayout {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** A block while it is being filled. */
    private record FilledBlock(List<String> facts, Map<String, FilledBlock> parts) {

        FilledBlock() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }

        FilledBlock part(String id) {
            return parts.computeIfAbsent(id, fresh -> new FilledBlock());
        }

        List<FormLayout> layouts(UnaryOperator<String> title, UnaryOperator<String> about) {
            return parts.entrySet().stream()
                    .map(part -> new FormLayout(
                            part.getKey(),
                            title.apply(part.getKey()),
                            about.apply(part.getKey()),
                            part.getValue().facts(),
                            part.getValue().layouts(title, about)))
                    .toList();
        }
    }

    /**
     * All blocks, in the order of the form.
     *
     * @param title gives the heading of a block
     * @param about gives what stands under that heading
     */
    static List<FormLayout> of(RuleSet rules, UnaryOperator<String> title, UnaryOperator<String> about) {
        FilledBlock form = new FilledBlock();
        FilledBlock top = form;
        for (FactRow row : rules.factRows().stream()
                .sorted(Comparator.comparingInt(FactRow::place))
                .toList()) {
            FilledBlock block = form;
            for (String id : row.block()) {
                block = block.part(id);
            }
            top = form.part(row.block().get(0));
            String name = CasusFacts.isHalf(row.fact().path())
                    ? CasusFacts.LEEFGEBIEDEN
                    : row.fact().path();
            if (!block.facts().contains(name)) {
                block.facts().add(name);
            }
        }
        top.part(HEADER).facts().addAll(HEADER_QUESTIONS);
        return form.layouts(title, about);
    }

    /** Every field in this block and the blocks inside. */
    Stream<String> allFields() {
        return Stream.concat(facts.stream(), parts.stream().flatMap(FormLayout::allFields));
    }
}
