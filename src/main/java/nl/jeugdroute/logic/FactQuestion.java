// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdroute.logic.FactQuestion.FactAnswer;

/**
 * Fact question: a fact that is still open, with every answer it can get.
 *
 * @param fact the path of the fact
 * @param dimensions its dimensions, which lie next to each other in the space
 * @param answers at least one
 */
public record FactQuestion(String fact, List<Integer> dimensions, List<FactAnswer> answers) {

    /**
     * Fact answer: one answer: the place it takes in each dimension of the fact.
     *
     * @param weight how many values it stands for
     */
    public record FactAnswer(List<Integer> positions, BigInteger weight) {
        public FactAnswer {
            positions = List.copyOf(positions);
        }
    }

    public FactQuestion {
        dimensions = List.copyOf(dimensions);
        answers = List.copyOf(answers);
        List<Integer> own = dimensions;
        if (IntStream.range(0, own.size()).anyMatch(i -> own.get(i) != own.get(0) + i)) {
            throw new IllegalArgumentException("the dimensions of " + fact + " do not lie next to each other");
        }
    }

    BigInteger size() {
        return answers.stream().map(FactAnswer::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
