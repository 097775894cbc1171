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
import nl.jeugdroute.contract.Probleem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** The description of the API: what springdoc finds, completed with what it cannot see. */
@Configuration(proxyBeanMethods = false)
class Openapi {

    private static final String BASIC = "basic";
    private static final String PROBLEEM = "application/problem+json";
    private static final String NDJSON = "application/x-ndjson";
    private static final Map<String, String> PROBLEMEN = new LinkedHashMap<>();

    static {
        PROBLEMEN.put("400", "De gegevens kloppen niet. Het antwoord noemt alle fouten tegelijk.");
        PROBLEMEN.put("401", "U bent niet aangemeld.");
        PROBLEMEN.put("403", "Uw rol mag dit niet.");
        PROBLEMEN.put("404", "Dit is hier niet te vinden.");
        PROBLEMEN.put("406", "De gevraagde vorm is er niet.");
        PROBLEMEN.put("413", "De tekst is groter dan 1 MB.");
        PROBLEMEN.put("415", "Deze vorm kunnen wij niet lezen.");
        PROBLEMEN.put("500", "Er ging aan onze kant iets mis.");
    }

    @Bean
    OpenAPI beschrijving() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jeugdroute")
                        .version(Apifilter.VERSIE)
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
    OpenApiCustomizer aanvulling(Openapischemas schemas) {
        return api -> {
            ModelConverters.getInstance(true).readAll(Probleem.class).forEach(api.getComponents()::addSchemas);
            PROBLEMEN.forEach((status, tekst) -> api.getComponents().addResponses(naam(status), probleem(tekst)));
            api.getComponents()
                    .addHeaders(
                            Apifilter.VERSIEKOP,
                            new Header()
                                    .description("De versie van deze API.")
                                    .schema(tekst().example(Apifilter.VERSIE)));
            api.getPaths().forEach((pad, adres) -> vulAan(pad, adres));
            schemas.verfijn(api);
        };
    }

    private static void vulAan(String pad, PathItem adres) {
        boolean metNummer = pad.contains("{");
        for (Map.Entry<PathItem.HttpMethod, Operation> methode :
                adres.readOperationsMap().entrySet()) {
            Operation opdracht = methode.getValue();
            boolean schrijft = methode.getKey() == PathItem.HttpMethod.POST;
            opdracht.getResponses()
                    .values()
                    .forEach(antwoord -> antwoord.addHeaderObject(Apifilter.VERSIEKOP, verwijzing()));
            PROBLEMEN.keySet().stream()
                    .filter(status -> switch (status) {
                        case "400" -> schrijft || pad.endsWith("regelsets/{id}");
                        case "404" -> metNummer;
                        case "413", "415" -> schrijft;
                        default -> true;
                    })
                    .forEach(status -> opdracht.getResponses()
                            .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + naam(status))));
            if (pad.endsWith("/proefadviezen")) {
                stroom(opdracht);
            }
            if (schrijft && pad.endsWith("/adviezen")) {
                ApiResponse vastgelegd = opdracht.getResponses().remove("200");
                vastgelegd
                        .description("Het advies is vastgelegd.")
                        .addHeaderObject(
                                HttpHeaders.LOCATION,
                                new Header()
                                        .description("Het adres van dit advies.")
                                        .schema(tekst().format("uri-reference")));
                opdracht.getResponses().addApiResponse("201", vastgelegd);
            } else {
                opdracht.getResponses().get("200").description("Het gevraagde.");
            }
            Map<String, ApiResponse> opVolgorde = new TreeMap<>(opdracht.getResponses());
            opdracht.getResponses().clear();
            opVolgorde.forEach(opdracht.getResponses()::addApiResponse);
        }
    }

    // The second form has the same path and method, and OpenAPI has one operation for both.
    private static void stroom(Operation opdracht) {
        opdracht.operationId("proef")
                .description(
                        "Met application/x-ndjson staat op elke regel een casus, van hooguit 1 MB en zoveel regels als"
                                + " u wilt. U krijgt voor elke niet-lege regel precies een regel terug, in dezelfde"
                                + " volgorde: een advies, of een probleem met het regelnummer. De andere regels gaan"
                                + " gewoon door.");
        opdracht.getRequestBody().getContent().addMediaType(NDJSON, new MediaType().schema(tekst()));
        opdracht.getResponses().get("200").getContent().addMediaType(NDJSON, new MediaType().schema(tekst()));
    }

    private static ApiResponse probleem(String tekst) {
        return new ApiResponse()
                .description(tekst)
                .addHeaderObject(Apifilter.VERSIEKOP, verwijzing())
                .content(new Content()
                        .addMediaType(
                                PROBLEEM,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
    }

    private static Header verwijzing() {
        return new Header().$ref("#/components/headers/" + Apifilter.VERSIEKOP);
    }

    private static Schema<Object> tekst() {
        Schema<Object> schema = new Schema<>();
        schema.addType("string");
        return schema;
    }

    private static String naam(String status) {
        return "Probleem" + status;
    }
}
