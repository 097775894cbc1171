// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.util.ClassUtils;

/**
 * Types of what an expression in a template reads, found without running it: every name must be known and every
 * property must be there.
 */
final class TemplateTypes {

    private static final SpelExpressionParser PARSER = new SpelExpressionParser();

    private final Function<String, Optional<ResolvableType>> names;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param names the type behind a name, empty when nobody gave it; {@link ResolvableType#NONE} when anything goes
     */
    TemplateTypes(Function<String, Optional<ResolvableType>> names) {
        this.names = names;
    }

    /** The type of an expression, {@link ResolvableType#NONE} when it has no one type that can be read from. */
    ResolvableType of(String expression) {
        return type(((SpelExpression) PARSER.parseRaw(expression)).getAST());
    }

    List<String> problems() {
        return problems;
    }

    /** A type as it is written in a declaration: {@code java.util.List<nl.jeugdroute.engine.Pack>}. */
    static ResolvableType read(String text) {
        int open = text.indexOf('<');
        try {
            Class<?> raw = ClassUtils.forName(open < 0 ? text : text.substring(0, open), null);
            return open < 0
                    ? ResolvableType.forClass(raw)
                    : ResolvableType.forClassWithGenerics(
                            raw,
                            arguments(text.substring(open + 1, text.length() - 1))
                                    .map(TemplateTypes::read)
                                    .toArray(ResolvableType[]::new));
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("Unknown type in a template: " + text, unknown);
        }
    }

    /** What a loop over it gives each time. */
    static ResolvableType element(ResolvableType type) {
        if (type.isArray()) {
            return type.getComponentType();
        }
        if (Map.class.isAssignableFrom(type.toClass())) {
            return ResolvableType.forClassWithGenerics(
                    Map.Entry.class, type.as(Map.class).getGenerics());
        }
        return type.as(Iterable.class).getGeneric(0);
    }

    private static Stream<String> arguments(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '<' ? 1 : sign == '>' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts.stream().map(String::strip);
    }

    private ResolvableType type(SpelNode node) {
        if (node instanceof CompoundExpression chain) {
            ResolvableType type = type(chain.getChild(0));
            // A chain that starts with a tool of Thymeleaf, such as #lists, is not about our own types.
            boolean own = chain.getChild(0) instanceof PropertyOrFieldReference;
            for (int at = 1; at < chain.getChildCount(); at++) {
                type = own ? next(type, chain.getChild(at), chain) : visit(chain.getChild(at));
            }
            return type;
        }
        if (node instanceof PropertyOrFieldReference name) {
            return names.apply(name.getName())
                    .orElseGet(() -> problem("nobody gives \"" + name.getName() + "\" to this template"));
        }
        if (node instanceof Ternary || node instanceof Elvis) {
            return either(node);
        }
        visit(node);
        return node instanceof StringLiteral ? ResolvableType.forClass(String.class) : ResolvableType.NONE;
    }

    /** The first branch that has a type; the others are read all the same. */
    private ResolvableType either(SpelNode node) {
        List<ResolvableType> branches = new ArrayList<>();
        for (int at = 0; at < node.getChildCount(); at++) {
            ResolvableType type = type(node.getChild(at));
            if (at > 0 || node instanceof Elvis) {
                branches.add(type);
            }
        }
        return branches.stream()
                .filter(type -> type != ResolvableType.NONE)
                .findFirst()
                .orElse(ResolvableType.NONE);
    }

    private ResolvableType visit(SpelNode node) {
        for (int at = 0; at < node.getChildCount(); at++) {
            type(node.getChild(at));
        }
        return ResolvableType.NONE;
    }

    private ResolvableType next(ResolvableType type, SpelNode step, SpelNode chain) {
        if (step instanceof PropertyOrFieldReference property) {
            return member(type, property.getName(), 0, chain);
        }
        if (step instanceof MethodReference method) {
            visit(method);
            return member(type, method.getName(), method.getChildCount(), chain);
        }
        visit(step);
        if (step instanceof Indexer) {
            return Map.class.isAssignableFrom(type.toClass())
                    ? type.as(Map.class).getGeneric(1)
                    : element(type);
        }
        return problem("this test does not know the step \"" + step.toStringAST() + "\"");
    }

    private ResolvableType member(ResolvableType type, String name, int parameters, SpelNode chain) {
        String capital = name.substring(0, 1).toUpperCase() + name.substring(1);
        return Arrays.stream(type.toClass().getMethods())
                .filter(method -> method.getParameterCount() == parameters)
                .filter(method -> List.of(name, "get" + capital, "is" + capital).contains(method.getName()))
                .findFirst()
                .map(method -> result(method, type))
                .orElseGet(() -> problem(
                        "\"" + chain.toStringAST() + "\": " + type.toClass().getSimpleName() + " has no " + name));
    }

    private static ResolvableType result(Method method, ResolvableType owner) {
        return ResolvableType.forType(method.getGenericReturnType(), owner.as(method.getDeclaringClass()));
    }

    private ResolvableType problem(String text) {
        problems.add(text);
        return ResolvableType.NONE;
    }
}
