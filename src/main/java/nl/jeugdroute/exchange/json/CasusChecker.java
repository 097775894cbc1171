// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static nl.jeugdroute.exchange.json.FactValueChecker.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.exchange.json.CasusErrors.CasusError;
import nl.jeugdroute.exchange.json.CasusSchema.CasusSchemaFact;
import nl.jeugdroute.exchange.json.CasusSchema.CasusSchemaGroup;
import nl.jeugdroute.exchange.json.CasusSchema.CasusSchemaHeader;
import nl.jeugdroute.exchange.json.CasusSchema.CasusSchemaPart;
import nl.jeugdroute.privacy.BsnDetector;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Casus checker: goes through one case: first what may not be in it at all, then the pack and its day, then every name
 * and value.
 */
final class CasusChecker {

    private static final String LEEFTIJD = "leeftijd";
    private static final String ONGEBOREN = "ongeboren";

    private final Snapshot snapshot;
    private final CasusErrors errors = new CasusErrors();
    private final FactValueChecker values = new FactValueChecker(errors);
    private final CasusHeaderChecker header = new CasusHeaderChecker(errors, values);

    CasusChecker(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The case when it can be bound as it stands; otherwise everything that is wrong with it. */
    CasusReadResult check(JsonNode casus) {
        RulesInForce rules = checkAll(casus);
        List<InvoerfoutDto> found = errors.errors();
        // Without rules there is at least the error that says why.
        return rules != null && found.isEmpty()
                ? new CasusReadResult.ValidCasus(
                        CasusJson.read(casus, rules.ruleSet().casusFacts()), rules, casus)
                : new RejectedCasus(ProbleemDto.invalid(found));
    }

    private @Nullable RulesInForce checkAll(JsonNode casus) {
        new RefusedContentCheck(errors).check(casus);
        if (!casus.isObject()) {
            errors.add(
                    "",
                    "Een casus is een object met accolades. Hier staat " + kind(casus) + ".",
                    casus,
                    List.of(),
                    null);
            return null;
        }
        RulesInForce rules = checkPack(casus);
        checkObject(
                "",
                casus,
                CasusSchema.of(
                        rules == null
                                ? snapshot.nationalFacts()
                                : rules.ruleSet().casusFacts()),
                rules == null ? null : rules.ruleSet().voorzieningCodes());
        if (casus.path(ONGEBOREN).isBoolean() && casus.path(ONGEBOREN).booleanValue() && has(casus, LEEFTIJD)) {
            errors.add(
                    "/" + LEEFTIJD,
                    "leeftijd kan niet samen met ongeboren. Laat leeftijd weg, of zet ongeboren op false.",
                    casus.path(LEEFTIJD),
                    List.of(),
                    null);
        }
        return rules;
    }

    /** Checks the municipality and the day; gives the rules in force, or null without any. */
    private @Nullable RulesInForce checkPack(JsonNode casus) {
        String gemeente = header.gemeente(
                casus.path(CasusSchema.GEMEENTE),
                () -> snapshot.packs().stream().map(Pack::id).toList());
        JsonNode givenDay = casus.path(CasusSchema.PEILDATUM);
        LocalDate peildatum = header.date(givenDay);
        if (gemeente == null || (peildatum == null && !FactValueChecker.isAbsent(givenDay))) {
            return null;
        }
        try {
            return snapshot.inForce(gemeente, peildatum);
        } catch (UnknownPackException unknown) {
            header.reportUnknownGemeente(casus.path(CasusSchema.GEMEENTE), unknown.known());
        } catch (NoRulesOnDateException noRules) {
            errors.add("/" + CasusSchema.PEILDATUM, String.valueOf(noRules.getMessage()), givenDay, List.of(), null);
        }
        return null;
    }

    private void checkObject(String pointer, JsonNode object, CasusSchemaGroup group, @Nullable Set<String> codes) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            CasusSchemaPart part = group.parts().get(name);
            if (part == null) {
                reportUnknown(pointer, name, group);
            } else if (!property.getValue().isNull()) {
                checkPart(CasusErrors.pointer(pointer, name), name, property.getValue(), part, codes);
            }
        }
    }

    private void checkPart(
            String pointer, String name, JsonNode value, CasusSchemaPart part, @Nullable Set<String> codes) {
        if (part instanceof CasusSchemaFact fact) {
            values.checkFact(pointer, fact.fact(), value, codes);
        } else if (part instanceof CasusSchemaGroup group) {
            checkGroup(pointer, name, value, group, codes);
        } else if (part instanceof CasusSchemaHeader && CasusSchema.KENMERK.equals(name)) {
            header.checkKenmerk(pointer, value);
        }
        // gemeente and peildatum were checked first: the other checks depend on them.
    }

    private void checkGroup(
            String pointer, String name, JsonNode value, CasusSchemaGroup group, @Nullable Set<String> codes) {
        if (group.list()) {
            checkList(pointer, name, value, group, codes);
        } else if (value.isObject()) {
            checkObject(pointer, value, group, codes);
        } else {
            errors.add(
                    pointer,
                    name + " is een object met accolades. Hier staat " + kind(value) + ".",
                    value,
                    List.of(),
                    null);
        }
    }

    private void checkList(
            String pointer, String name, JsonNode value, CasusSchemaGroup group, @Nullable Set<String> codes) {
        String shape = name + " is een lijst van objecten met " + String.join(" en ", group.names());
        if (!value.isArray()) {
            errors.add(pointer, shape + ". Hier staat " + kind(value) + ".", value, List.of(), null);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            String location = pointer + "/" + i;
            JsonNode element = value.get(i);
            if (!element.isObject()) {
                errors.add(
                        location,
                        () -> new CasusError(shape + ". Hier staat " + kind(element) + ".", element, List.of(), null));
                continue;
            }
            for (Map.Entry<String, CasusSchemaPart> required : group.parts().entrySet()) {
                if (!has(element, required.getKey()) && required.getValue() instanceof CasusSchemaFact fact) {
                    values.reportMissing(
                            location + "/" + required.getKey(),
                            required.getKey(),
                            fact.fact().values());
                }
            }
            checkElements(location, element, group);
        }
    }

    // Inside a list of objects a field has one value, where the rules see a set of them.
    private void checkElements(String pointer, JsonNode element, CasusSchemaGroup group) {
        for (Map.Entry<String, JsonNode> property : element.properties()) {
            CasusSchemaPart part = group.parts().get(property.getKey());
            if (part == null) {
                reportUnknown(pointer, property.getKey(), group);
            } else if (part instanceof CasusSchemaFact fact
                    && !property.getValue().isNull()) {
                values.checkChoice(
                        CasusErrors.pointer(pointer, property.getKey()),
                        property.getKey(),
                        property.getValue(),
                        fact.fact().values());
            }
        }
    }

    private void reportUnknown(String pointer, String name, CasusSchemaGroup group) {
        if (BsnDetector.looksLikeBsn(name)) {
            return; // said already, and never by name
        }
        errors.add(
                CasusErrors.pointer(pointer, name),
                () -> new CasusError(
                        "\"" + CasusErrors.repeatable(name) + "\" is hier geen veld van een casus.",
                        null,
                        group.names(),
                        Suggestion.best(name, group.names()).orElse(null)));
    }

    private static boolean has(JsonNode object, String name) {
        return !FactValueChecker.isAbsent(object.path(name));
    }
}
