// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.NumberBounds;
import nl.jeugdroute.rules.Glossary;

/**
 * Casus schemas: what a case may hold, as JSON Schema 2020-12, from the definitions of its facts: one schema for the
 * case and one for each group of facts in it. Null is as good as absent, and nothing else is understood.
 */
final class CasusSchemas {

    static final String CASUS = "Casus";

    private static final String NULL = "null";
    private static final String TEXT = "string";

    private final CasusFacts facts;
    private final Glossary glossary;
    private final Collection<String> codes;
    private final String reference;
    private final Map<String, Schema<Object>> schemas = new LinkedHashMap<>();

    private CasusSchemas(CasusFacts facts, Glossary glossary, Collection<String> codes, String reference) {
        this.facts = facts;
        this.glossary = glossary;
        this.codes = codes;
        this.reference = reference;
    }

    /**
     * The schemas by name.
     *
     * @param packs the municipalities a case can name
     * @param codes the codes of the catalogue; empty when they differ by municipality
     * @param reference where the schemas will stand, up to and with the slash before a name
     */
    static Map<String, Schema<Object>> of(
            CasusFacts facts, Glossary glossary, List<String> packs, Collection<String> codes, String reference) {
        CasusSchemas builder = new CasusSchemas(facts, glossary, codes, reference);
        builder.casus(packs);
        return builder.schemas;
    }

    private void casus(List<String> packs) {
        Schema<Object> casus = object(CASUS);
        casus.setRequired(List.of("gemeente"));
        casus.addProperty("gemeente", choice(packs).description("Het regelpakket van de gemeente."));
        casus.addProperty(
                "peildatum",
                nullable(TEXT)
                        .format("date")
                        .description("De dag waarvan de regels tellen. Zonder peildatum: vandaag, of de laatste dag van"
                                + " een historisch pakket. Een dag buiten de data van het pakket is een fout."));
        casus.addProperty(
                "kenmerk",
                nullable(TEXT)
                        .pattern("^[A-Za-z0-9._-]{1,40}$")
                        .description("Een eigen kenmerk, zonder gegevens van personen."));
        for (CasusFact fact : facts.all()) {
            int dot = fact.path().indexOf('.');
            if (dot < 0) {
                casus.addProperty(fact.path(), described(fact.path(), schema(fact)));
            } else {
                grouped(casus, fact, fact.path().substring(0, dot), fact.path().substring(dot + 1));
            }
        }
    }

    private void grouped(Schema<Object> casus, CasusFact fact, String group, String property) {
        boolean list = group.equals(CasusFacts.LEEFGEBIEDEN);
        String name = list ? "Leefgebied" : group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
        Schema<Object> schema = schemas.get(name);
        if (schema == null) {
            schema = object(name);
            Schema<Object> target = new Schema<>();
            target.set$ref(reference + name);
            casus.addProperty(group, described(group, list ? nullable("array").items(target) : orNull(target)));
        }
        // In an element of a list a fact has one value, where rules see those of all elements together.
        schema.addProperty(property, described(fact.path(), list ? choice(fact.values()) : schema(fact)));
        if (list) {
            schema.setRequired(schema.getProperties().keySet().stream().sorted().toList());
        }
    }

    private Schema<Object> schema(CasusFact fact) {
        return switch (fact.kind()) {
            case CHOICE -> orNull(fact.values());
            case YES_NO -> nullable("boolean");
            case NUMBER -> number(fact.bounds());
            case SET -> nullable("array").items(elements(fact));
        };
    }

    private Schema<Object> elements(CasusFact fact) {
        Collection<String> values = fact.values().isEmpty() ? codes : fact.values();
        return values.isEmpty() ? typed(TEXT) : choice(values);
    }

    private static Schema<Object> number(NumberBounds bounds) {
        Schema<Object> number = nullable(bounds.whole() ? "integer" : "number");
        if (bounds.whole()) {
            number.format("int32");
        }
        number.minimum(BigDecimal.valueOf(bounds.lowest())).maximum(BigDecimal.valueOf(bounds.highest()));
        return number;
    }

    private Schema<Object> object(String name) {
        Schema<Object> object = typed("object");
        object.setAdditionalProperties(false);
        schemas.put(name, object);
        return object;
    }

    private Schema<Object> described(String path, Schema<Object> schema) {
        glossary.fact(path).ifPresent(term -> schema.description((term.label() + ". " + term.hint()).strip()));
        return schema;
    }

    private static Schema<Object> orNull(Collection<String> values) {
        Schema<Object> choice = nullable(TEXT);
        values.forEach(choice::addEnumItemObject);
        choice.addEnumItemObject(null);
        return choice;
    }

    private static Schema<Object> orNull(Schema<Object> target) {
        Schema<Object> choice = new Schema<>();
        choice.setAnyOf(List.of(target, typed(NULL)));
        return choice;
    }

    /** One of these texts. */
    static Schema<Object> choice(Collection<String> values) {
        Schema<Object> choice = typed(TEXT);
        values.forEach(choice::addEnumItemObject);
        return choice;
    }

    private static Schema<Object> nullable(String type) {
        Schema<Object> schema = typed(type);
        schema.addType(NULL);
        return schema;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}
