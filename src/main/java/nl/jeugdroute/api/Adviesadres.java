// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.archief.Herberekenaar;
import nl.jeugdroute.contract.AdviesDto;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesvertaler;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.CasusDto;
import nl.jeugdroute.contract.Jsontekst;
import nl.jeugdroute.contract.OnleesbareJson;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.Uitkomst;
import nl.jeugdroute.contract.Uitkomst.Geadviseerd;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.dossier.Aanvraag;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstuk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A case in, an advies out: on trial, as a stream, or recorded. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Adviezen", description = "Een casus beoordelen en een vastgelegd advies opvragen.")
class Adviesadres {

    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    private static final String ROL = "ROLE_";

    private final Adviseur adviseur;
    private final Dossier dossier;
    private final Herberekenaar herberekenaar;

    Adviesadres(Adviseur adviseur, Dossier dossier, Herberekenaar herberekenaar) {
        this.adviseur = adviseur;
        this.dossier = dossier;
        this.herberekenaar = herberekenaar;
    }

    @PostMapping(path = "/proefadviezen", consumes = "application/json", produces = "application/json")
    @Operation(summary = "Beoordeelt een casus en bewaart niets.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CasusDto.class)))
    AdviesDto proef(HttpServletRequest verzoek) throws IOException {
        return Adviesvertaler.VERTALER.naarDto(null, beoordeel(verzoek).advies());
    }

    @PostMapping(path = "/proefadviezen", consumes = NDJSON, produces = NDJSON)
    void proefstroom(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        try (InputStream casussen = Aanvoer.stroom(verzoek)) {
            if (casussen.available() == 0) {
                throw leeg();
            }
            antwoord.setContentType(NDJSON);
            new Adviesstroom(adviseur).verwerk(casussen, antwoord.getOutputStream(), aantal -> {});
        }
    }

    @PostMapping(path = "/adviezen", consumes = "application/json", produces = "application/json")
    @Operation(summary = "Beoordeelt een casus en legt casus en advies vast, met uw rol en zonder uw naam.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CasusDto.class)))
    ResponseEntity<AdviesDto> legVast(HttpServletRequest verzoek, Authentication wie) throws IOException {
        Geadviseerd uitkomst = beoordeel(verzoek);
        Dossierstuk stuk = dossier.legVast(uitkomst.casus(), uitkomst.advies(), Aanvraag.van(rol(wie)));
        return ResponseEntity.created(URI.create(verzoek.getContextPath() + "/api/v1/adviezen/" + stuk.id()))
                .body(Adviesvertaler.VERTALER.naarDto(stuk.id(), stuk.advies()));
    }

    @GetMapping(path = "/adviezen/{id}", produces = "application/json")
    @Operation(summary = "Geeft een vastgelegd advies, zoals het toen luidde.")
    AdviesDto zoek(@PathVariable("id") @Schema(format = "uuid") String id) {
        Dossierstuk stuk = vastgelegd(id);
        return Adviesvertaler.VERTALER.naarDto(stuk.id(), stuk.advies());
    }

    @GetMapping(path = "/adviezen/{id}/herberekening", produces = "application/json")
    @Operation(
            summary = "Berekent een vastgelegd advies opnieuw, met de regels van toen en met die van nu.",
            description =
                    "Beide voor de peildatum van het vastgelegde advies. Wat verschilt, staat bij verschillen en bij "
                            + "rijen. Hebben de regels van nu geen antwoord, dan is nu null en staat bij toelichting waarom.")
    HerberekeningDto herbereken(@PathVariable("id") @Schema(format = "uuid") String id) {
        Dossierstuk stuk = vastgelegd(id);
        return HerberekeningDto.van(stuk.id(), herberekenaar.herbereken(stuk.casus(), stuk.advies()));
    }

    private Dossierstuk vastgelegd(String id) {
        return uuid(id).flatMap(dossier::zoek)
                .orElseThrow(() ->
                        new Probleemfout(Problemen.nietGevonden("Een advies met dit nummer is hier niet vastgelegd.")));
    }

    private Geadviseerd beoordeel(HttpServletRequest verzoek) throws IOException {
        Uitkomst uitkomst = adviseur.adviseer(Aanvoer.casus(verzoek));
        if (uitkomst instanceof Geadviseerd geadviseerd) {
            return geadviseerd;
        }
        throw new Probleemfout(((Geweigerd) uitkomst).probleem());
    }

    private static Probleemfout leeg() {
        try {
            Jsontekst.lees(new byte[0]);
            throw new IllegalStateException("An empty text is no JSON");
        } catch (OnleesbareJson leeg) {
            return new Probleemfout(Probleem.onleesbaar(leeg.fout()));
        }
    }

    /** The role, never the name: who it was is nobody's business later. */
    private static String rol(Authentication wie) {
        return wie.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(recht -> recht != null && recht.startsWith(ROL))
                .map(recht -> recht.substring(ROL.length()))
                .findFirst()
                .orElseThrow();
    }

    // UUID.fromString also takes shortened forms; only the form we give out is an id.
    private static Optional<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equalsIgnoreCase(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }
}
