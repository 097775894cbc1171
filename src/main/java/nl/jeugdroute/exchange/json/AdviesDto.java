// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.exchange.json.AdviesDto.ActieDto;
import nl.jeugdroute.exchange.json.AdviesDto.InterventieniveauDto;
import nl.jeugdroute.exchange.json.AdviesDto.NevenrouteDto;
import nl.jeugdroute.exchange.json.AdviesDto.OntbrekendDto;
import nl.jeugdroute.exchange.json.AdviesDto.OpenPuntDto;
import nl.jeugdroute.exchange.json.AdviesDto.PgbadviesDto;
import nl.jeugdroute.exchange.json.AdviesDto.RedenDto;
import nl.jeugdroute.exchange.json.AdviesDto.RegelsetDto;
import nl.jeugdroute.exchange.json.AdviesDto.RegionaalVerzoekDto;
import nl.jeugdroute.exchange.json.AdviesDto.VoorzieningDto;
import org.jspecify.annotations.Nullable;

/**
 * An advies as it stands in JSON; the order of the names is the order of the contract.
 *
 * @param adviesId null unless the advies was recorded
 */
@Schema(name = "Advies")
public record AdviesDto(
        @Nullable UUID adviesId,
        @Nullable String kenmerk,
        String gemeente,
        LocalDate peildatum,
        Instant berekendOp,
        RegelsetDto regelset,
        Route route,
        String routeNaam,
        @Nullable Vorm vorm,
        boolean voorlopig,
        List<NevenrouteDto> nevenroutes,
        Urgentie urgentie,
        Coordinatie coordinatie,
        @Nullable InterventieniveauDto interventieniveau,
        List<VoorzieningDto> voorzieningen,
        List<ActieDto> acties,
        List<OntbrekendDto> ontbrekend,
        List<OpenPuntDto> openPunten,
        @Nullable RegionaalVerzoekDto regionaalVerzoek,
        @Nullable PgbadviesDto pgb,
        List<String> planthemas,
        List<RedenDto> redenen,
        List<String> voorbehoud) {

    /** Regelset in JSON: which rules gave the advies. */
    @Schema(name = "Regelset")
    public record RegelsetDto(String id, RuleSetStatus status, TijdvakDto tijdvak, String hash) {}

    /**
     * Tijdvak in JSON: a period in which the same rows are in force, both days included; {@code tot} null is without
     * end.
     */
    @Schema(name = "Tijdvak")
    public record TijdvakDto(LocalDate van, @Nullable LocalDate tot) {}

    /** Nevenroute in JSON: another concluded route. */
    @Schema(name = "Nevenroute")
    public record NevenrouteDto(
            Route route, String routeNaam, @Nullable Vorm vorm, boolean voorlopig) {}

    /** Interventieniveau in JSON: the heaviest level among the provisions. */
    @Schema(name = "Interventieniveau")
    public record InterventieniveauDto(int niveau, String naam, NiveauStatus status) {}

    /** Voorziening in JSON: a provision, wished or offered. */
    @Schema(name = "Voorziening")
    public record VoorzieningDto(
            String code,
            String naam,
            Herkomst herkomst,
            Toegang toegang,
            Beschikking beschikking,
            Organisatieniveau organisatieniveau,
            @Nullable WieBeslist wieBeslist,
            @Nullable Integer interventieniveau,
            @Nullable String productcategorie,
            @Nullable String voorwaarde) {}

    /** Actie in JSON: something somebody must or can do. */
    @Schema(name = "Actie")
    public record ActieDto(String code, String tekst, String wie, Sterkte sterkte, BronDto bron) {}

    /** Ontbrekend in JSON: a fact that is still missing. */
    @Schema(name = "Ontbrekend")
    public record OntbrekendDto(String veld, String waarom) {}

    /** Open punt in JSON: a point the source leaves open, with every reading and its source. */
    @Schema(name = "OpenPunt")
    public record OpenPuntDto(int id, String vraag, List<String> lezingen) {}

    /** Regionaal verzoek in JSON: the state of a request for regional help. */
    @Schema(name = "RegionaalVerzoek")
    public record RegionaalVerzoekDto(boolean compleet, List<String> ontbreekt, boolean magLaterAanvullen) {}

    /** Pgbadvies in JSON: what the rules say about a personal budget. */
    @Schema(name = "Pgbadvies")
    public record PgbadviesDto(
            PgbMogelijk mogelijk, int maxPercentage, NetwerkBetaalbaar netwerkBetaalbaar, List<FeitDto> voorwaarden) {}

    /** Reden in JSON: why one conclusion was drawn. */
    @Schema(name = "Reden")
    public record RedenDto(
            String regel, String pakket, String conclusie, String tekst, BronDto bron, List<FeitDto> feiten) {}

    /** Bron in JSON: where a rule comes from. */
    @Schema(name = "Bron")
    public record BronDto(
            String document, String paragraaf, @Nullable String url) {}

    /** Feit in JSON: a fact as it stood in the case. */
    @Schema(name = "Feit")
    public record FeitDto(String veld, String waarde) {}
}
