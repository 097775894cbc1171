// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.dossier.RecordingRequest;
import nl.jeugdroute.exchange.json.AdviesDto;
import nl.jeugdroute.exchange.json.AdviesMapper;
import nl.jeugdroute.exchange.json.AdviesStream;
import nl.jeugdroute.exchange.json.AdviesStreamBrokenException;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusOutcome;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.JsonTextReader;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.exchange.json.UnreadableJsonException;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.publication.AdviesRecalculator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Advies API controller: a case in, an advies out: on trial, as a stream, or recorded. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Adviezen", description = "Een casus beoordelen en een vastgelegd advies opvragen.")
class AdviesApiController {

    private static final Logger LOG = LoggerFactory.getLogger(AdviesApiController.class);
    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    private static final String ROLE = "ROLE_";

    private final CasusEvaluator evaluator;
    private final Dossier dossier;
    private final AdviesRecalculator recalculator;

    AdviesApiController(CasusEvaluator evaluator, Dossier dossier, AdviesRecalculator recalculator) {
        this.evaluator = evaluator;
        this.dossier = dossier;
        this.recalculator = recalculator;
    }

    @PostMapping(path = "/proefadviezen", consumes = "application/json", produces = "application/json")
    @Operation(operationId = "proef", summary = "Beoordeelt een casus en bewaart niets.")
    AdviesDto trial(@RequestBody(required = true) ValidCasus casus) {
        return AdviesMapper.TRANSLATOR.toDto(null, evaluate(casus).advies());
    }

    @PostMapping(path = "/proefadviezen", consumes = NDJSON, produces = NDJSON)
    @Operation(hidden = true)
    void trialStream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream casussen = RequestBodyReader.stream(request)) {
            if (casussen.available() == 0) {
                throw empty();
            }
            response.setContentType(NDJSON);
            new AdviesStream(evaluator).process(casussen, response.getOutputStream(), count -> {});
        } catch (AdviesStreamBrokenException broken) {
            // Whoever is reading the answers has read in the last line that they are not complete.
            LOG.error("Een stroom casussen is niet af", LoggableFailure.withoutContent(broken));
        }
    }

    @PostMapping(path = "/adviezen", consumes = "application/json", produces = "application/json")
    @Operation(
            operationId = "legVast",
            summary = "Beoordeelt een casus en legt casus en advies vast, met uw rol en zonder uw naam.")
    @ApiResponse(
            responseCode = "201",
            description = "Het advies is vastgelegd.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Het adres van dit advies.",
                            schema = @Schema(type = "string", format = "uri-reference")))
    ResponseEntity<AdviesDto> record(
            @RequestBody(required = true) ValidCasus casus, Authentication authentication, HttpServletRequest request) {
        AdvisedCasus outcome = evaluate(casus);
        DossierItem item = dossier.record(outcome.casus(), outcome.advies(), RecordingRequest.of(role(authentication)));
        return ResponseEntity.created(URI.create(request.getContextPath() + "/api/v1/adviezen/" + item.id()))
                .body(AdviesMapper.TRANSLATOR.toDto(item.id(), item.advies()));
    }

    @GetMapping(path = "/adviezen/{id}", produces = "application/json")
    @Operation(operationId = "zoek", summary = "Geeft een vastgelegd advies, zoals het toen luidde.")
    AdviesDto find(@PathVariable("id") @Schema(format = "uuid") String id) {
        DossierItem item = recorded(id);
        return AdviesMapper.TRANSLATOR.toDto(item.id(), item.advies());
    }

    @GetMapping(path = "/adviezen/{id}/herberekening", produces = "application/json")
    @Operation(
            operationId = "herbereken",
            summary = "Berekent een vastgelegd advies opnieuw, met de regels van toen en met die van nu.",
            description =
                    "Beide voor de peildatum van het vastgelegde advies. Wat verschilt, staat bij verschillen en bij "
                            + "rijen. Hebben de regels van nu geen antwoord, dan is nu null en staat bij toelichting waarom.")
    HerberekeningDto recalculate(@PathVariable("id") @Schema(format = "uuid") String id) {
        DossierItem item = recorded(id);
        return HerberekeningDto.of(item.id(), recalculator.recalculate(item.casus(), item.advies()));
    }

    private DossierItem recorded(String id) {
        return uuid(id).flatMap(dossier::find)
                .orElseThrow(() -> new ProblemException(
                        HttpProblems.notFound("Een advies met dit nummer is hier niet vastgelegd.")));
    }

    private AdvisedCasus evaluate(ValidCasus casus) {
        CasusOutcome outcome = evaluator.evaluate(casus);
        if (outcome instanceof AdvisedCasus advised) {
            return advised;
        }
        throw new ProblemException(((RejectedCasus) outcome).problem());
    }

    private static ProblemException empty() {
        try {
            JsonTextReader.read(new byte[0]);
            throw new IllegalStateException("An empty text is no JSON");
        } catch (UnreadableJsonException empty) {
            return new ProblemException(ProbleemDto.unreadable(empty.error()));
        }
    }

    /** The role, never the name: who it was is nobody's business later. */
    private static String role(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .findFirst()
                .orElseThrow();
    }

    // UUID.fromString also takes shortened forms; only the form we give out is an id.
    private static Optional<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equalsIgnoreCase(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException notUuid) {
            return Optional.empty();
        }
    }
}
