// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.exchange.examples.KnownCasusFacts;
import nl.jeugdroute.rules.NumberText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers as they came from the form, untouched: also wrong ones, so that nothing typed gets lost. */
public final class FormAnswers {

    /** Says "weet ik niet" to a question whose fact has no value for it; the fact then stays absent. */
    public static final String DONT_KNOW = "WEET_IK_NIET";

    static final String LEEFGEBIEDEN = "leefgebieden";
    static final String DESIRED_HELP = "gewensteVoorzieningen";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");
    private static final Set<String> TEXT_FIELDS = Set.of("gemeente", "peildatum", "kenmerk");

    private final CasusFacts facts;
    private final Map<String, Set<String>> given = new LinkedHashMap<>();

    private FormAnswers(CasusFacts facts, Map<String, ? extends Iterable<String>> form) {
        this.facts = facts;
        form.forEach((name, values) -> {
            if (isKnown(name)) {
                values.forEach(value -> add(name, value.strip()));
            }
        });
    }

    /** Reads the form; names the form does not have, such as the token against forgery, are left out. */
    public static FormAnswers from(CasusFacts facts, Map<String, ? extends Iterable<String>> form) {
        return new FormAnswers(facts, form);
    }

    /** The answers a case was made of. */
    public static FormAnswers of(Casus casus) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("gemeente", List.of(casus.gemeente()));
        if (casus.peildatum() != null) {
            facts.put("peildatum", List.of(casus.peildatum().toString()));
        }
        facts.putAll(KnownCasusFacts.of(casus));
        return new FormAnswers(casus.facts(), facts);
    }

    /** The same answers without those to one question. */
    public FormAnswers without(String fact) {
        FormAnswers rest = new FormAnswers(facts, given);
        rest.given.remove(fact);
        return rest;
    }

    /** Only the answers to these questions. */
    public FormAnswers only(Collection<String> names) {
        FormAnswers some = new FormAnswers(facts, given);
        some.given.keySet().retainAll(names);
        return some;
    }

    /** The same answers under the rules of another municipality, without facts and wished help that those do not know. */
    FormAnswers under(CasusFacts known, String gemeente, List<String> withoutHelp) {
        FormAnswers altered = new FormAnswers(known, given);
        altered.given.put("gemeente", Set.of(gemeente));
        altered.given.computeIfPresent(DESIRED_HELP, (fact, help) -> {
            Set<String> rest = new LinkedHashSet<>(help);
            rest.removeAll(withoutHelp);
            return rest.isEmpty() ? null : rest;
        });
        return altered;
    }

    /** The answer to a question, empty when there is none. */
    public String single(String fact) {
        return all(fact).stream().findFirst().orElse("");
    }

    /** All answers to a question. */
    public Set<String> all(String fact) {
        return given.getOrDefault(fact, Set.of());
    }

    /** Everything given, for carrying the answers along from page to page. */
    public List<Map.Entry<String, String>> pairs() {
        return given.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(value -> Map.entry(answer.getKey(), value)))
                .toList();
    }

    /** The answers as the JSON of a casus; what is wrong in them stays wrong, for the reader to say so. */
    public ObjectNode json() {
        ObjectNode casus = JsonNodeFactory.instance.objectNode();
        given.forEach((name, values) -> {
            if (name.equals(LEEFGEBIEDEN)) {
                casus.set(name, leefgebieden(values));
            } else {
                set(casus, name, values);
            }
        });
        return casus;
    }

    private void set(ObjectNode casus, String name, Set<String> values) {
        int dot = name.indexOf('.');
        ObjectNode location = dot < 0 ? casus : casus.withObjectProperty(name.substring(0, dot));
        String property = name.substring(dot + 1);
        CasusFact fact = facts.has(name) ? facts.fact(name) : null;
        String value = values.iterator().next();
        if (fact == null) {
            location.put(property, value);
        } else if (fact.kind() == FactKind.SET) {
            ArrayNode list = location.putArray(property);
            values.forEach(list::add);
        } else if (fact.kind() == FactKind.NUMBER && NUMBER.matcher(value).matches()) {
            putNumber(location, property, value.replace(',', '.'));
        } else if (fact.kind() == FactKind.YES_NO && (value.equals("JA") || value.equals("NEE"))) {
            location.put(property, value.equals("JA"));
        } else if (!value.equals(DONT_KNOW)) {
            location.put(property, value);
        }
    }

    private static void putNumber(ObjectNode location, String property, String value) {
        if (value.contains(".")) {
            location.put(property, NumberText.decimal(value).orElseThrow());
        } else {
            location.put(property, NumberText.whole(value).orElseThrow());
        }
    }

    private static ArrayNode leefgebieden(Set<String> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> {
            int separator = value.indexOf(':');
            ObjectNode mention = list.addObject();
            mention.put("leefgebied", separator < 0 ? value : value.substring(0, separator));
            if (separator >= 0) {
                mention.put("betreft", value.substring(separator + 1));
            }
        });
        return list;
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            given.computeIfAbsent(name, unknown -> new LinkedHashSet<>()).add(value);
        }
    }

    private boolean isKnown(String name) {
        return asks(name) || TEXT_FIELDS.contains(name);
    }

    /** Whether a fact of this name is asked. */
    public boolean asks(String name) {
        return facts.names().contains(name);
    }

    /** Whether there can be more than one answer to the question about a fact. */
    public boolean isList(String name) {
        return name.equals(LEEFGEBIEDEN) || facts.has(name) && facts.fact(name).kind() == FactKind.SET;
    }
}
