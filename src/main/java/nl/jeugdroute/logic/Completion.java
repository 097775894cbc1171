// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.logic.space.DecisionDiagram;
import nl.jeugdroute.logic.space.DiagramWalk;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Completion: what statements come down to once the known facts of one case are filled in and only its open questions
 * are left. Each statement becomes a small diagram that asks questions as a whole, so that it can be counted and
 * compared exactly. It only reads the diagrams of the space and makes no new nodes there; so many threads may do this
 * for one space at once.
 */
public final class Completion {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final LogicSpace space;
    private final SpacePoint known;
    private final List<FactQuestion> questions;
    private final int[] questionOf;
    private final List<CompletionNode> nodes = new ArrayList<>();
    private final Map<CompletionNode, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> translated = new HashMap<>();
    private final Map<Long, Integer> chosen = new HashMap<>();

    /** Node: a question with where each answer leads; an end asks nothing and is told apart by its number. */
    record CompletionNode(int question, List<Integer> further) {}

    /**
     * @param known the known facts; what it says of an open fact is not looked at
     * @param questions the open facts, in the order of the space
     */
    public Completion(LogicSpace space, SpacePoint known, List<FactQuestion> questions) {
        this.space = space;
        this.known = known;
        this.questions = List.copyOf(questions);
        this.questionOf = new int[space.dimensions().size()];
        Arrays.fill(questionOf, -1);
        int previous = -1;
        for (int v = 0; v < questions.size(); v++) {
            for (int d : questions.get(v).dimensions()) {
                if (d <= previous) {
                    throw new IllegalArgumentException("questions must come in the order of the space");
                }
                questionOf[d] = v;
                previous = d;
            }
        }
        end(FALSE);
        end(TRUE);
    }

    /** The number of an end: 0 and 1 are false and true; a choice between statements has an end for each. */
    private int end(int statementIndex) {
        return number(new CompletionNode(questions.size(), List.of(statementIndex)));
    }

    private int number(CompletionNode node) {
        return numbers.computeIfAbsent(node, fresh -> {
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    public List<FactQuestion> questions() {
        return questions;
    }

    CompletionNode node(int number) {
        return nodes.get(number);
    }

    boolean isEnd(int number) {
        return nodes.get(number).question() == questions.size();
    }

    /** The statement after the known facts. */
    public int of(BDD statement) {
        return translate(statement.index());
    }

    /** Whether the statement holds however the questions are answered. */
    public boolean isAlways(int statement) {
        return statement == TRUE;
    }

    /** Whether there are answers with which the statement holds. */
    public boolean isPossible(int statement) {
        return statement != FALSE;
    }

    private int translate(int start) {
        int node = start;
        while (!DecisionDiagram.isTerminal(node) && questionOf[dimension(node)] < 0) {
            int d = dimension(node);
            node = DiagramWalk.follow(space, node, d, known.position(d));
        }
        if (DecisionDiagram.isTerminal(node)) {
            return node == DecisionDiagram.BDD_TRUE ? TRUE : FALSE;
        }
        Integer earlier = translated.get(node);
        if (earlier != null) {
            return earlier;
        }
        int v = questionOf[dimension(node)];
        FactQuestion question = questions.get(v);
        List<Integer> further = new ArrayList<>(question.answers().size());
        int previousStep = -1;
        for (FactQuestion.FactAnswer choice : question.answers()) {
            int step = follow(node, question, choice);
            further.add(step == previousStep ? further.get(further.size() - 1) : Integer.valueOf(translate(step)));
            previousStep = step;
        }
        int number = question(v, further);
        translated.put(node, number);
        return number;
    }

    private int follow(int start, FactQuestion question, FactQuestion.FactAnswer choice) {
        int node = start;
        int first = question.dimensions().get(0);
        int end = first + question.dimensions().size();
        while (!DecisionDiagram.isTerminal(node) && dimension(node) < end) {
            int d = dimension(node);
            node = DiagramWalk.follow(space, node, d, choice.positions().get(d - first));
        }
        return node;
    }

    private int dimension(int node) {
        return space.dimensionOf(space.diagram().variable(node));
    }

    private int question(int question, List<Integer> further) {
        int first = further.get(0);
        return further.stream().allMatch(one -> one == first)
                ? first
                : number(new CompletionNode(question, List.copyOf(further)));
    }

    /**
     * Which of these statements holds, for statements that exclude each other and together always hold. Its ends are
     * told apart by {@link #statementIndex}.
     */
    public int choice(List<Integer> statements) {
        int rest = end(2 + statements.size());
        for (int i = statements.size() - 1; i >= 0; i--) {
            chosen.clear();
            rest = choose(statements.get(i), end(2 + i), rest);
        }
        return rest;
    }

    /** Which statement of the choice an end stands for. */
    int statementIndex(int end) {
        return nodes.get(end).further().get(0) - 2;
    }

    private int choose(int statement, int thenNode, int otherwise) {
        if (statement == TRUE || statement == FALSE) {
            return statement == TRUE ? thenNode : otherwise;
        }
        long key = ((long) statement << 32) | otherwise;
        Integer earlier = chosen.get(key);
        if (earlier != null) {
            return earlier;
        }
        CompletionNode left = nodes.get(statement);
        CompletionNode right = nodes.get(otherwise);
        int v = Math.min(left.question(), right.question());
        int count = questions.get(v).answers().size();
        List<Integer> further = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            further.add(choose(
                    left.question() == v ? left.further().get(k) : statement,
                    thenNode,
                    right.question() == v ? right.further().get(k) : otherwise));
        }
        int number = question(v, further);
        chosen.put(key, number);
        return number;
    }

    /** The questions whose answer can still make a difference to one of these. */
    public BitSet dependsOn(Iterable<Integer> statements) {
        BitSet seen = new BitSet();
        BitSet dependencies = new BitSet();
        statements.forEach(statement -> visit(statement, seen, dependencies));
        return dependencies;
    }

    private void visit(int number, BitSet seen, BitSet dependencies) {
        if (seen.get(number) || isEnd(number)) {
            return;
        }
        seen.set(number);
        CompletionNode node = nodes.get(number);
        dependencies.set(node.question());
        node.further().forEach(further -> visit(further, seen, dependencies));
    }
}
