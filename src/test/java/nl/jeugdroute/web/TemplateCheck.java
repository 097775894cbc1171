// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.springframework.core.ResolvableType;
import org.thymeleaf.engine.IterationStatusVar;

/**
 * Check of all templates together. What a controller gives stands at the head of a template, as
 * {@code @thymesVar id="page" type="..."}; what a fragment gets follows from who asks for it.
 */
final class TemplateCheck {

    private static final Pattern DECLARED = Pattern.compile("@thymesVar id=\"(\\w+)\" type=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?");
    private static final Pattern ASKED =
            Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*(\\w+)\\s*(\\(.*\\))?\\s*}", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("\\s*\\$\\{(.*)}\\s*", Pattern.DOTALL);

    private final Map<String, String> templates;
    private final Map<String, List<String>> parameters = new TreeMap<>();
    private final Map<String, ResolvableType> heads = new HashMap<>();
    private final Map<String, ResolvableType> given = new HashMap<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();

    private TemplateCheck(Map<String, String> templates) {
        this.templates = templates;
    }

    /**
     * What is wrong in the templates.
     *
     * @param templates their texts by their names, such as {@code advies/page}
     */
    static Set<String> problems(Map<String, String> templates) {
        TemplateCheck check = new TemplateCheck(templates);
        check.templates.forEach((name, text) -> check.read(name, text, check.new Declarations(name)));
        int known;
        do {
            known = check.given.size();
            check.problems.clear();
            check.templates.forEach((name, text) -> check.read(name, text, check.new Expressions(name)));
        } while (check.given.size() > known);
        check.problems.addAll(check.twice);
        return check.problems;
    }

    private void read(String name, String text, AbstractSimpleMarkupHandler handler) {
        ParseConfiguration html = ParseConfiguration.htmlConfiguration();
        html.setElementBalancing(ParseConfiguration.ElementBalancing.NO_BALANCING);
        try {
            new SimpleMarkupParser(html).parse(text, handler);
        } catch (ParseException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    /** The parts of a text between commas that are not inside brackets or quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        StringBuilder part = new StringBuilder();
        for (char sign : text.toCharArray()) {
            quoted ^= sign == '\'';
            depth += quoted ? 0 : "({[".indexOf(sign) >= 0 ? 1 : ")}]".indexOf(sign) >= 0 ? -1 : 0;
            if (sign == ',' && depth == 0 && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Everything between the brackets that open at a place. */
    private static String between(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '\'';
            depth += quoted ? 0 : text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return text.substring(open + 1, at);
            }
        }
        throw new IllegalStateException("Not closed: " + text);
    }

    /** What controllers give, which fragments there are and what they ask for. */
    private final class Declarations extends AbstractSimpleMarkupHandler {

        private final String template;

        Declarations(String template) {
            this.template = template;
        }

        @Override
        public void handleComment(char[] text, int offset, int length, int line, int column) {
            Matcher declared = DECLARED.matcher(new String(text, offset, length));
            while (declared.find()) {
                heads.put(template + "#" + declared.group(1), TemplateTypes.read(declared.group(2)));
            }
        }

        @Override
        public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
            Matcher declared = FRAGMENT.matcher(attributes == null ? "" : attributes.getOrDefault("th:fragment", ""));
            if (declared.matches()) {
                List<String> before = parameters.put(
                        template + "#" + declared.group(1),
                        declared.group(2) == null
                                ? List.of()
                                : Arrays.stream(declared.group(2).split(","))
                                        .map(String::strip)
                                        .toList());
                if (before != null) {
                    twice.add(template + ":" + line + ": there are two fragments " + declared.group(1));
                }
            }
        }

        @Override
        public void handleStandaloneElement(
                String element, Map<String, String> attributes, boolean minimized, int line, int column) {
            handleOpenElement(element, attributes, line, column);
        }
    }

    /** Follows the names through one template. */
    private final class Expressions extends AbstractSimpleMarkupHandler {

        private final String template;
        private final Deque<Map<String, ResolvableType>> scopes = new ArrayDeque<>();
        private int line;

        Expressions(String template) {
            this.template = template;
        }

        @Override
        public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
            this.line = line;
            scopes.push(new HashMap<>());
            Map<String, String> rest = new LinkedHashMap<>(attributes == null ? Map.of() : attributes);
            rest.keySet().removeIf(name -> !name.startsWith("th:"));
            Optional.ofNullable(rest.remove("th:fragment")).ifPresent(this::parameters);
            Optional.ofNullable(rest.remove("th:each")).ifPresent(this::loop);
            Optional.ofNullable(rest.remove("th:with")).ifPresent(this::locals);
            rest.values().forEach(this::value);
        }

        @Override
        public void handleCloseElement(String element, int line, int column) {
            scopes.pop();
        }

        @Override
        public void handleStandaloneElement(
                String element, Map<String, String> attributes, boolean minimized, int line, int column) {
            handleOpenElement(element, attributes, line, column);
            scopes.pop();
        }

        private void parameters(String text) {
            String fragment = template + "#" + text.replaceAll("\\(.*", "");
            parameters
                    .get(fragment)
                    .forEach(name ->
                            scopes.peek().put(name, given.getOrDefault(fragment + "#" + name, ResolvableType.NONE)));
        }

        private void loop(String text) {
            String[] names = text.substring(0, text.indexOf(':')).split(",");
            ResolvableType list = value(text.substring(text.indexOf(':') + 1));
            scopes.peek().put(names[0].strip(), TemplateTypes.element(list));
            if (names.length > 1) {
                scopes.peek().put(names[1].strip(), ResolvableType.forClass(IterationStatusVar.class));
            }
        }

        private void locals(String text) {
            for (String part : split(text)) {
                int is = part.indexOf('=');
                scopes.peek().put(part.substring(0, is).strip(), value(part.substring(is + 1)));
            }
        }

        /** Reads every expression in a value; the type is known when the value is one expression. */
        private ResolvableType value(String text) {
            Matcher asked = ASKED.matcher(text);
            if (asked.matches()) {
                ask(asked.group(1).isEmpty() ? template : asked.group(1), asked.group(2), asked.group(3));
                return ResolvableType.NONE;
            }
            Matcher whole = WHOLE.matcher(text);
            if (whole.matches()
                    && between(text, text.indexOf('{')).length()
                            == whole.group(1).length()) {
                return expression(whole.group(1));
            }
            for (int at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
                String inner = between(text, at);
                char kind = at == 0 ? ' ' : text.charAt(at - 1);
                if (kind == '$') {
                    expression(inner);
                    at += inner.length();
                } else if (kind == '~') {
                    value("~{" + inner + "}");
                    at += inner.length();
                }
            }
            return switch (text.strip()) {
                case "", "null" -> ResolvableType.NONE;
                case "true", "false" -> ResolvableType.forClass(boolean.class);
                default -> ResolvableType.forClass(String.class);
            };
        }

        private void ask(String file, String fragment, String arguments) {
            List<String> names = parameters.get(file + "#" + fragment);
            List<String> values = arguments == null ? List.of() : split(arguments.substring(1, arguments.length() - 1));
            boolean element = names == null && file.equals(template) && values.isEmpty();
            if (element) {
                return;
            }
            if (names == null || names.size() != values.size()) {
                problem("there is no fragment " + fragment + " with " + values.size() + " parameters in " + file);
                return;
            }
            for (int at = 0; at < names.size(); at++) {
                ResolvableType type = value(values.get(at));
                if (type != ResolvableType.NONE) {
                    give(file + "#" + fragment + "#" + names.get(at), type);
                }
            }
        }

        private void give(String parameter, ResolvableType type) {
            ResolvableType before = given.putIfAbsent(parameter, type);
            if (before != null && !before.toString().equals(type.toString())) {
                problem(parameter + " is a " + before + " for one and a " + type + " for another");
            }
        }

        private ResolvableType expression(String text) {
            TemplateTypes types = new TemplateTypes(this::named);
            ResolvableType type = types.of(text);
            types.problems().forEach(this::problem);
            return type;
        }

        private Optional<ResolvableType> named(String name) {
            return scopes.stream()
                    .filter(scope -> scope.containsKey(name))
                    .findFirst()
                    .map(scope -> scope.get(name))
                    .or(() -> Optional.ofNullable(heads.get(template + "#" + name)));
        }

        private void problem(String text) {
            problems.add(template + ":" + line + ": " + text);
        }
    }
}
