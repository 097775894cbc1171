// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.json.AdviesDto;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.exchange.json.VerklaringDto;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** OpenAPI schemas: sharpens the schemas: what may be null, what is always there, and what every field means. */
@Component
final class OpenApiSchemas {

    private final RuleLibrary library;

    OpenApiSchemas(RuleLibrary library) {
        this.library = library;
    }

    void refine(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        responses().forEach(kind -> markAlwaysPresent(schemas.get(name(kind)), kind));
        markAlwaysPresent(schemas.get("Probleem"), ProbleemDto.class);
        schemas.get("Probleem").getRequired().removeAll(List.of("regel", "fouten"));
        Schema<?> content = schemas.get("Regelsetinhoud");
        content.setRequired(List.copyOf(content.getProperties().keySet()));
        Snapshot snapshot = library.snapshot();
        CasusFacts facts = snapshot.nationalFacts();
        schemas.putAll(CasusSchemas.of(
                facts,
                snapshot.glossary(),
                snapshot.packs().stream().map(Pack::id).toList(),
                List.of(),
                "#/components/schemas/"));
        Schema<?> verzoek = schemas.get("RegionaalVerzoek");
        verzoek.getProperties().get("ontbreekt").setItems(CasusSchemas.choice(facts.values("regionaalVerzoek")));
    }

    private static List<Class<?>> responses() {
        List<Class<?>> kinds = new ArrayList<>(List.of(AdviesDto.class, InvoerfoutDto.class));
        kinds.addAll(Arrays.asList(AdviesDto.class.getDeclaredClasses()));
        kinds.addAll(Arrays.asList(RegelsetinhoudDto.class.getDeclaredClasses()));
        kinds.add(VerklaringDto.class);
        kinds.addAll(Arrays.asList(VerklaringDto.class.getDeclaredClasses()));
        kinds.add(HerberekeningDto.class);
        kinds.addAll(Arrays.asList(HerberekeningDto.class.getDeclaredClasses()));
        return kinds;
    }

    /** In an answer every name is there; what can be missing is null. */
    private static void markAlwaysPresent(@Nullable Schema<?> schema, Class<?> kind) {
        if (schema == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (RecordComponent part : kind.getRecordComponents()) {
            names.add(part.getName());
            isNullable(schema, part);
        }
        schema.setRequired(names);
    }

    private static boolean isNullable(Schema<?> schema, RecordComponent part) {
        if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return false;
        }
        Schema<?> property = schema.getProperties().get(part.getName());
        if (property.get$ref() == null) {
            property.setTypes(new LinkedHashSet<>(property.getTypes()));
            property.addType("null");
            if (property.getEnum() != null) {
                property.addEnumItemObject(null);
            }
        } else {
            Schema<Object> empty = new Schema<>();
            empty.addType("null");
            Schema<Object> choice = new Schema<>();
            choice.setDescription(property.getDescription());
            choice.setAnyOf(List.of(new Schema<>().$ref(property.get$ref()), empty));
            schema.getProperties().put(part.getName(), choice);
        }
        return true;
    }

    /** The name a record of the contract has in the description. */
    private static String name(Class<?> kind) {
        return kind.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                .name();
    }
}
