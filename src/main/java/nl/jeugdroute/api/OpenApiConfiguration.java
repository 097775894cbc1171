// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.ProbleemDto;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** OpenAPI configuration: the description of the API: what springdoc finds, completed with what it cannot see. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "application/problem+json";
    private static final String NDJSON = "application/x-ndjson";
    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "De gegevens kloppen niet. Het antwoord noemt alle fouten tegelijk.");
        PROBLEMS.put("401", "U bent niet aangemeld.");
        PROBLEMS.put("403", "Uw rol mag dit niet.");
        PROBLEMS.put("404", "Dit is hier niet te vinden.");
        PROBLEMS.put("406", "De gevraagde vorm is er niet.");
        PROBLEMS.put("413", "De tekst is groter dan 1 MB.");
        PROBLEMS.put("415", "Deze vorm kunnen wij niet lezen.");
        PROBLEMS.put("500", "Er ging aan onze kant iets mis.");
    }

    static {
        // What a handler gets has been read already; what is sent is the case as it stands in JSON.
        SpringDocUtils.getConfig().replaceWithClass(ValidCasus.class, CasusDto.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jeugdroute")
                        .version(ApiFilter.VERSION)
                        .description(
                                "Een casus in de jeugdhulp erin, een advies met bronnen eruit. Jeugdroute adviseert;"
                                        + " een mens besluit. Stuur geen namen, adressen of burgerservicenummers: dat is"
                                        + " nergens voor nodig en wordt geweigerd.")
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")))
                .servers(List.of(new Server().url("/").description("Deze toepassing")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer supplement(OpenApiSchemas schemas) {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProbleemDto.class).forEach(api.getComponents()::addSchemas);
            PROBLEMS.forEach((status, text) -> api.getComponents().addResponses(name(status), problem(text)));
            api.getComponents()
                    .addHeaders(
                            ApiFilter.VERSION_HEADER,
                            new Header()
                                    .description("De versie van deze API.")
                                    .schema(text().example(ApiFilter.VERSION)));
            api.getPaths().forEach((path, address) -> complete(path, address));
            schemas.refine(api);
        };
    }

    private static void complete(String path, PathItem address) {
        boolean withNumber = path.contains("{");
        for (Map.Entry<PathItem.HttpMethod, Operation> method :
                address.readOperationsMap().entrySet()) {
            Operation operation = method.getValue();
            boolean writes = method.getKey() == PathItem.HttpMethod.POST;
            operation
                    .getResponses()
                    .values()
                    .forEach(response -> response.addHeaderObject(ApiFilter.VERSION_HEADER, reference()));
            PROBLEMS.keySet().stream()
                    .filter(status -> switch (status) {
                        case "400" -> writes || path.contains("regelsets/{id}");
                        case "404" -> withNumber;
                        case "413", "415" -> writes;
                        default -> true;
                    })
                    .forEach(status -> operation
                            .getResponses()
                            .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + name(status))));
            if (path.endsWith("/proefadviezen")) {
                describeStream(operation);
            }
            operation.getResponses().computeIfPresent("200", (status, found) -> found.description("Het gevraagde."));
            Map<String, ApiResponse> inOrder = new TreeMap<>(operation.getResponses());
            operation.getResponses().clear();
            inOrder.forEach(operation.getResponses()::addApiResponse);
        }
    }

    // The second form has the same path and method, and OpenAPI has one operation for both.
    private static void describeStream(Operation operation) {
        operation.description(
                "Met application/x-ndjson staat op elke regel een casus, van hooguit 1 MB en zoveel regels als"
                        + " u wilt. U krijgt voor elke niet-lege regel precies een regel terug, in dezelfde"
                        + " volgorde: een advies, of een probleem met het regelnummer. De andere regels gaan"
                        + " gewoon door.");
        operation.getRequestBody().getContent().addMediaType(NDJSON, new MediaType().schema(text()));
        operation.getResponses().get("200").getContent().addMediaType(NDJSON, new MediaType().schema(text()));
    }

    private static ApiResponse problem(String text) {
        return new ApiResponse()
                .description(text)
                .addHeaderObject(ApiFilter.VERSION_HEADER, reference())
                .content(new Content()
                        .addMediaType(
                                PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
    }

    private static Header reference() {
        return new Header().$ref("#/components/headers/" + ApiFilter.VERSION_HEADER);
    }

    private static Schema<Object> text() {
        Schema<Object> schema = new Schema<>();
        schema.addType("string");
        return schema;
    }

    private static String name(String status) {
        return "Probleem" + status;
    }
}
