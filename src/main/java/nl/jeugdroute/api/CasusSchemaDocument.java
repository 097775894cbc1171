// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.rules.Glossary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Casus schema document: what a case may hold under one rule set, as a JSON Schema 2020-12 that stands by itself. */
final class CasusSchemaDocument {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "$defs";

    private CasusSchemaDocument() {}

    static JsonNode of(RuleSet rules, Glossary glossary) {
        Map<String, Schema<Object>> schemas = CasusSchemas.of(
                rules.casusFacts(),
                glossary,
                List.of(rules.reference().id()),
                rules.voorzieningCodes(),
                "#/" + DEFINITIONS + "/");
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("$schema", DIALECT);
        document.put("title", "Casus, " + rules.reference().naam());
        document.setAll((ObjectNode) tree(schemas.get(CasusSchemas.CASUS)));
        ObjectNode definitions = document.putObject(DEFINITIONS);
        schemas.forEach((name, schema) -> {
            if (!name.equals(CasusSchemas.CASUS)) {
                definitions.set(name, tree(schema));
            }
        });
        return document;
    }

    private static JsonNode tree(Schema<Object> schema) {
        return Json.mapper().readTree(Json31.pretty(schema));
    }
}
