// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.bewijs.verklaring.Feitwijziging;
import nl.jeugdroute.bewijs.verklaring.Mogelijkheid;
import nl.jeugdroute.bewijs.verklaring.Ontbrekendevoorwaarde;
import nl.jeugdroute.bewijs.verklaring.Openvraag;
import nl.jeugdroute.bewijs.verklaring.Rijuitleg;
import nl.jeugdroute.bewijs.verklaring.Routenaam;
import nl.jeugdroute.bewijs.verklaring.Verklaring;
import nl.jeugdroute.bewijs.verklaring.WaaromNiet;
import nl.jeugdroute.bewijs.verklaring.WatAls;
import nl.jeugdroute.bewijs.verklaring.Zekerheid;
import nl.jeugdroute.contract.AdviesDto;
import nl.jeugdroute.contract.CasusDto;
import nl.jeugdroute.contract.Invoerfout;
import nl.jeugdroute.contract.LeefgebiedDto;
import nl.jeugdroute.contract.PgbDto;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.VeiligheidDto;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sharpens the schemas: what may be null, what is always there, and what every field means. */
@Component
final class Openapischemas {

    private static final int HOOGSTE_LEEFTIJD = 27;
    private static final int UREN_IN_EEN_WEEK = 168;
    private static final String DTO = "Dto";
    private static final String VERWIJZING = "#/components/schemas/";

    private final Regelbibliotheek bibliotheek;

    Openapischemas(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    void verfijn(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        antwoorden().forEach(soort -> altijdAanwezig(schemas.get(soort.getSimpleName()), soort));
        altijdAanwezig(schemas.get("Probleem"), Probleem.class);
        schemas.get("Probleem").getRequired().removeAll(List.of("regel", "fouten"));
        Schema<?> inhoud = schemas.get("Regelsetinhoud");
        inhoud.setRequired(List.copyOf(inhoud.getProperties().keySet()));
        vraag(schemas.get("CasusDto"), CasusDto.class, "");
        vraag(schemas.get("VeiligheidDto"), VeiligheidDto.class, "veiligheid.");
        vraag(schemas.get("PgbDto"), PgbDto.class, "pgb.");
        vraag(schemas.get("LeefgebiedDto"), LeefgebiedDto.class, "leefgebieden.");
        bijzonderheden(schemas);
        hernoem(api, schemas);
    }

    private static List<Class<?>> antwoorden() {
        List<Class<?>> soorten = new ArrayList<>(List.of(AdviesDto.class, Invoerfout.class));
        soorten.addAll(Arrays.asList(AdviesDto.class.getDeclaredClasses()));
        soorten.addAll(Arrays.asList(Regelsetinhoud.class.getDeclaredClasses()));
        soorten.addAll(List.of(
                Verklaring.class,
                Zekerheid.class,
                Mogelijkheid.class,
                Openvraag.class,
                WatAls.class,
                WaaromNiet.class,
                Feitwijziging.class,
                Rijuitleg.class,
                Ontbrekendevoorwaarde.class,
                Routenaam.class));
        soorten.add(HerberekeningDto.class);
        soorten.addAll(Arrays.asList(HerberekeningDto.class.getDeclaredClasses()));
        return soorten;
    }

    /** In an answer every name is there; what can be missing is null. */
    private static void altijdAanwezig(@Nullable Schema<?> schema, Class<?> soort) {
        if (schema == null) {
            return;
        }
        List<String> namen = new ArrayList<>();
        for (RecordComponent deel : soort.getRecordComponents()) {
            namen.add(deel.getName());
            magNull(schema, deel);
        }
        schema.setRequired(namen);
    }

    /** In a question only what is needed is required, null is as good as absent, and nothing else is understood. */
    private void vraag(Schema<?> schema, Class<?> soort, String voorvoegsel) {
        List<String> verplicht = new ArrayList<>();
        for (RecordComponent deel : soort.getRecordComponents()) {
            String pad = voorvoegsel + deel.getName();
            bibliotheek
                    .begrippen()
                    .veld(pad)
                    .ifPresent(begrip -> schema.getProperties()
                            .get(deel.getName())
                            .description(begrip.label() + ". " + begrip.uitleg()));
            if (!magNull(schema, deel)) {
                verplicht.add(deel.getName());
            }
        }
        schema.setRequired(verplicht.isEmpty() ? null : verplicht);
        schema.setAdditionalProperties(false);
    }

    private static boolean magNull(Schema<?> schema, RecordComponent deel) {
        if (!deel.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return false;
        }
        Schema<?> eigenschap = schema.getProperties().get(deel.getName());
        if (eigenschap.get$ref() == null) {
            eigenschap.setTypes(new LinkedHashSet<>(eigenschap.getTypes()));
            eigenschap.addType("null");
            if (eigenschap.getEnum() != null) {
                eigenschap.addEnumItemObject(null);
            }
        } else {
            Schema<Object> leeg = new Schema<>();
            leeg.addType("null");
            Schema<Object> keuze = new Schema<>();
            keuze.setDescription(eigenschap.getDescription());
            keuze.setAnyOf(List.of(new Schema<>().$ref(eigenschap.get$ref()), leeg));
            schema.getProperties().put(deel.getName(), keuze);
        }
        return true;
    }

    private void bijzonderheden(Map<String, Schema> schemas) {
        Schema<?> casus = schemas.get("CasusDto");
        Schema<Object> gemeente = new Schema<>();
        gemeente.addType("string");
        gemeente.description("Het regelpakket van de gemeente.");
        bibliotheek.pakketten().stream().map(Pakket::id).forEach(gemeente::addEnumItemObject);
        casus.getProperties().put("gemeente", gemeente);
        casus.getProperties()
                .get("peildatum")
                .description("De dag waarvan de regels tellen. Zonder peildatum: vandaag, of de laatste dag van een"
                        + " historisch pakket. Een dag buiten de data van het pakket is een fout.");
        casus.getProperties()
                .get("kenmerk")
                .description("Een eigen kenmerk, zonder gegevens van personen.")
                .pattern("^[A-Za-z0-9._-]{1,40}$");
        begrens(casus.getProperties().get("leeftijd"), HOOGSTE_LEEFTIJD);
        Schema<?> pgb = schemas.get("PgbDto");
        begrens(pgb.getProperties().get("urenPerWeek"), UREN_IN_EEN_WEEK);
    }

    private static void begrens(Schema<?> getal, int hoogste) {
        getal.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(hoogste));
    }

    /** People who read the description need not know how our classes are called. */
    private static void hernoem(OpenAPI api, Map<String, Schema> schemas) {
        Map<String, Schema> nieuw = new LinkedHashMap<>();
        schemas.forEach((naam, schema) -> {
            verwijs(schema);
            nieuw.put(zonderDto(naam), schema);
        });
        api.getComponents().setSchemas(nieuw);
        api.getPaths().values().stream()
                .flatMap(adres -> adres.readOperations().stream())
                .forEach(opdracht -> {
                    if (opdracht.getRequestBody() != null) {
                        opdracht.getRequestBody().getContent().values().forEach(inhoud -> verwijs(inhoud.getSchema()));
                    }
                    for (ApiResponse antwoord : opdracht.getResponses().values()) {
                        if (antwoord.getContent() != null) {
                            antwoord.getContent().values().forEach(inhoud -> verwijs(inhoud.getSchema()));
                        }
                    }
                });
    }

    private static void verwijs(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            schema.set$ref(VERWIJZING + zonderDto(schema.get$ref().substring(VERWIJZING.length())));
        }
        verwijs(schema.getItems());
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(Openapischemas::verwijs);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Openapischemas::verwijs);
        }
    }

    private static String zonderDto(String naam) {
        return naam.endsWith(DTO) ? naam.substring(0, naam.length() - DTO.length()) : naam;
    }
}
