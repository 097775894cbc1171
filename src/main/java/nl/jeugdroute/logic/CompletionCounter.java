// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Completion counter: counts exactly over every way in which the open questions of one case can be answered. */
public final class CompletionCounter {

    private final Completion completion;
    private final BigInteger[] startFrom;
    private final Map<Integer, BigInteger> whenTrue = new HashMap<>();
    private final Map<Integer, BitSet> outcomes = new HashMap<>();
    private final Map<List<Integer>, BigInteger> combined = new HashMap<>();
    private final List<Map<Integer, BigInteger>> reached = new ArrayList<>();
    private final List<Map<Integer, BigInteger>> between = new ArrayList<>();

    public CompletionCounter(Completion completion) {
        this.completion = completion;
        int count = completion.questions().size();
        this.startFrom = new BigInteger[count + 1];
        startFrom[count] = BigInteger.ONE;
        for (int v = 0; v <= count; v++) {
            between.add(new HashMap<>());
        }
        for (int v = count - 1; v >= 0; v--) {
            startFrom[v] =
                    startFrom[v + 1].multiply(completion.questions().get(v).size());
        }
    }

    /** In how many ways the questions can be answered. */
    public BigInteger count() {
        return startFrom[0];
    }

    /** The share of the answers with which a statement holds. */
    public Share share(int statement) {
        return new Share(under(statement).multiply(startFrom[0]).divide(startFrom[question(statement)]), startFrom[0]);
    }

    private int question(int number) {
        return completion.node(number).question();
    }

    private BigInteger under(int number) {
        if (completion.isEnd(number)) {
            return number == Completion.TRUE ? BigInteger.ONE : BigInteger.ZERO;
        }
        BigInteger earlier = whenTrue.get(number);
        if (earlier != null) {
            return earlier;
        }
        BigInteger total = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> one : weights(number).entrySet()) {
            int further = one.getKey();
            total = total.add(
                    one.getValue().multiply(under(further)).multiply(between(question(number) + 1, question(further))));
        }
        whenTrue.put(number, total);
        return total;
    }

    /** Where the answers lead, with how many values lead there. */
    private Map<Integer, BigInteger> weights(int number) {
        Completion.CompletionNode node = completion.node(number);
        List<FactQuestion.FactAnswer> answers =
                completion.questions().get(node.question()).answers();
        Map<Integer, BigInteger> weights = new HashMap<>();
        for (int k = 0; k < answers.size(); k++) {
            weights.merge(node.further().get(k), answers.get(k).weight(), BigInteger::add);
        }
        return weights;
    }

    /**
     * The share of the answers to all other questions with which the answer to this one makes a difference.
     *
     * @param choice what is chosen between; the same for every question to one telling
     */
    public Share difference(int choice, int question) {
        if (reached.isEmpty()) {
            countWays(choice);
        }
        BigInteger difference = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> here : reached.get(question).entrySet()) {
            TreeSet<Integer> further =
                    new TreeSet<>(completion.node(here.getKey()).further());
            difference = difference.add(
                    here.getValue().multiply(startFrom[question + 1].subtract(agreeing(further, question + 1))));
        }
        return new Share(
                difference,
                startFrom[0].divide(completion.questions().get(question).size()));
    }

    /** In how many ways the questions before it lead to each node, question by question. */
    private void countWays(int start) {
        int count = completion.questions().size();
        for (int v = 0; v <= count; v++) {
            reached.add(new HashMap<>());
        }
        reached.get(question(start)).put(start, between(0, question(start)));
        for (int v = 0; v < count; v++) {
            for (Map.Entry<Integer, BigInteger> here : reached.get(v).entrySet()) {
                for (Map.Entry<Integer, BigInteger> one : weights(here.getKey()).entrySet()) {
                    int there = question(one.getKey());
                    BigInteger pathCount =
                            here.getValue().multiply(one.getValue()).multiply(between(v + 1, there));
                    reached.get(there).merge(one.getKey(), pathCount, BigInteger::add);
                }
            }
        }
    }

    /** In how many ways the questions from the one up to the other can be answered. */
    private BigInteger between(int from, int until) {
        return between.get(from).computeIfAbsent(until, end -> startFrom[from].divide(startFrom[end]));
    }

    private BitSet outcomes(int number) {
        BitSet earlier = outcomes.get(number);
        if (earlier != null) {
            return earlier;
        }
        BitSet all = new BitSet();
        if (completion.isEnd(number)) {
            all.set(number);
        } else {
            completion.node(number).further().forEach(further -> all.or(outcomes(further)));
        }
        outcomes.put(number, all);
        return all;
    }

    /** Where all of these come to the same. */
    private BigInteger agreeing(TreeSet<Integer> numbers, int fromQuestion) {
        if (numbers.size() == 1) {
            return startFrom[fromQuestion];
        }
        BitSet shared = new BitSet();
        shared.or(outcomes(numbers.first()));
        numbers.forEach(number -> shared.and(outcomes(number)));
        if (shared.isEmpty()) {
            return BigInteger.ZERO;
        }
        int here = numbers.stream()
                .mapToInt(CompletionCounter.this::question)
                .min()
                .orElseThrow();
        List<Integer> key = new ArrayList<>(numbers);
        BigInteger known = combined.get(key);
        if (known == null) {
            known = BigInteger.ZERO;
            List<FactQuestion.FactAnswer> answers =
                    completion.questions().get(here).answers();
            for (int k = 0; k < answers.size(); k++) {
                TreeSet<Integer> further = new TreeSet<>();
                for (int number : numbers) {
                    further.add(
                            question(number) == here
                                    ? completion.node(number).further().get(k)
                                    : Integer.valueOf(number));
                }
                known = known.add(answers.get(k).weight().multiply(agreeing(further, here + 1)));
            }
            combined.put(key, known);
        }
        return known.multiply(between(fromQuestion, here));
    }
}
