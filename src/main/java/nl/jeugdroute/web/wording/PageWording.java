// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.Layer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Page wording: plain Dutch for fields and values: from the vocabulary, else from the page texts, else the code made
 * readable.
 */
@Component
public class PageWording {

    /** Fields that take their values from another field. */
    private static final Map<String, String> VALUES_OF = Map.of(
            "routes", "route",
            "voorziening.route", "route",
            "voorziening.toegang", "toegang",
            "voorziening.herkomst", "herkomst",
            "voorziening.aard", "aard",
            "beschikkingen", "beschikking",
            "wie beslist", "wieBeslist",
            "planthema", "factoren",
            "pgb", "pgbMogelijk",
            "pgb netwerk", "netwerkBetaalbaar");

    private final RuleLibrary library;
    private final MessageSource texts;

    PageWording(RuleLibrary library, MessageSource texts) {
        this.library = library;
        this.texts = texts;
    }

    /** The short name of a field. */
    public String fact(String fact) {
        return glossary()
                .fact(fact)
                .map(GlossaryTerm::label)
                .orElseGet(() ->
                        text("veld." + fact).orElseGet(() -> readable(fact.substring(fact.lastIndexOf('.') + 1))));
    }

    /** The question about a field, its short name where there is none. */
    public String question(String fact) {
        return glossary()
                .fact(fact)
                .map(GlossaryTerm::question)
                .filter(PageWording::isFilled)
                .orElseGet(() -> fact(fact));
    }

    /** The explanation of a field, empty where there is none. */
    public String hint(String fact) {
        return glossary().fact(fact).map(GlossaryTerm::hint).orElse("");
    }

    /** The short name of a value of a field. */
    public String value(String given, String value) {
        String fact = VALUES_OF.getOrDefault(given, given);
        return glossary()
                .value(fact, value)
                .map(GlossaryTerm::label)
                .filter(PageWording::isFilled)
                .orElseGet(() -> text(fact + "." + value)
                        .or(() -> text("waarde." + value))
                        .orElseGet(() -> readable(value)));
    }

    /** The short name of a constant, under the name of its type. */
    public String value(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return value(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), value.name());
    }

    /** A route, with its form where it has one. */
    public String route(RouteVorm route) {
        return route.vorm() == null
                ? value(route.route())
                : value(route.route()) + ", " + value(route.vorm()).toLowerCase(Locale.ROOT);
    }

    /** Several values of a field, given with commas between them. */
    public String values(String fact, String values) {
        return Arrays.stream(values.split("\\s*,\\s*"))
                .map(value -> value(fact, value))
                .collect(Collectors.joining(", "));
    }

    /** The heading under which a value of a list stands among others, where there is one. */
    public Optional<GlossaryTerm> heading(String fact, String value) {
        return glossary().all().stream()
                .filter(term -> term.kind().equals("GROEP") && term.fact().equals(fact))
                .filter(term -> List.of(term.value().split("\\|")).contains(value))
                .findFirst();
    }

    /** The explanation of a value, empty where there is none. */
    public String hint(String fact, String value) {
        return glossary().value(fact, value).map(GlossaryTerm::hint).orElse("");
    }

    /** The name of a layer of rules; of one that is no longer there its code made readable. */
    public String layer(String id) {
        return library.layer(id).map(Layer::name).orElseGet(() -> readable(id));
    }

    /** Note of a layer about itself, empty when it is no longer there. */
    public String layerNote(String id) {
        return library.layer(id).map(Layer::note).orElse("");
    }

    /** A text of the pages, when there is one with this key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.getMessage(key, null, null, DutchTime.DUTCH));
    }

    private Glossary glossary() {
        return library.glossary();
    }

    private static boolean isFilled(String text) {
        return !text.isBlank();
    }

    /** {@code EIGEN_NETWERK} and {@code eigenNetwerk} both become "Eigen netwerk"; short codes such as S10 stay. */
    private static String readable(String code) {
        if (code.length() < 4 && code.equals(code.toUpperCase(Locale.ROOT))) {
            return code;
        }
        String wording = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        return wording.isEmpty() ? code : wording.substring(0, 1).toUpperCase(Locale.ROOT) + wording.substring(1);
    }
}
