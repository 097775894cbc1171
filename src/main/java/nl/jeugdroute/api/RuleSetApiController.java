// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.api.RegelsetinhoudDto.PeriodeDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegelkolomDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegelrijDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegelsetkopDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegeltabelDto;
import nl.jeugdroute.api.RegelsetinhoudDto.RegeltijdvakDto;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Rule set API controller: the rules themselves, to be read by anybody who wants to know what an advies rests on. */
@RestController
@RequestMapping(path = "/api/v1/regelsets", produces = "application/json")
@Tag(name = "Regelsets", description = "De regels waarop een advies rust.")
class RuleSetApiController {

    private static final String PEILDATUM =
            "De dag waarvan de regels tellen. Zonder peildatum: vandaag, of de laatste dag van een historische regelset.";

    private final RuleLibrary library;

    RuleSetApiController(RuleLibrary library) {
        this.library = library;
    }

    @GetMapping
    @Operation(operationId = "alle", summary = "Geeft alle regelsets met hun status, data en hash.")
    List<RegelsetkopDto> all() {
        Snapshot snapshot = library.snapshot();
        return snapshot.packs().stream().map(pack -> header(pack, snapshot)).toList();
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "een",
            summary = "Geeft een regelset met alle tabellen en de rijen die op de peildatum gelden.")
    RegelsetinhoudDto getRuleSet(
            @PathVariable("id") String id,
            @Parameter(description = PEILDATUM, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "peildatum", required = false)
                    @Nullable
                    String peildatum) {
        Snapshot snapshot = library.snapshot();
        Pack pack = pack(snapshot, id);
        RulesInForce inForce = inForce(snapshot, id, peildatum);
        RuleSet rules = inForce.ruleSet();
        return new RegelsetinhoudDto(
                header(pack, snapshot),
                inForce.peildatum(),
                period(rules.reference().tijdvak()),
                rules.reference().hash(),
                rules.tables().stream().map(RuleSetApiController::table).toList());
    }

    @GetMapping("/{id}/schema")
    @Operation(
            operationId = "schema",
            summary = "Geeft het JSON Schema van een casus onder deze regelset op de peildatum.",
            description = "JSON Schema 2020-12, met de eigen feiten en waarden van de gemeente en de codes van haar"
                    + " voorzieningen.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    JsonNode getSchema(
            @PathVariable("id") String id,
            @Parameter(description = PEILDATUM, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "peildatum", required = false)
                    @Nullable
                    String peildatum) {
        Snapshot snapshot = library.snapshot();
        pack(snapshot, id);
        return CasusSchemaDocument.of(inForce(snapshot, id, peildatum).ruleSet(), snapshot.glossary());
    }

    private static RulesInForce inForce(Snapshot snapshot, String id, @Nullable String peildatum) {
        LocalDate day = peildatum == null ? null : date(peildatum);
        try {
            return snapshot.inForce(id, day);
        } catch (NoRulesOnDateException noRules) {
            throw ProblemException.invalid("/peildatum", String.valueOf(noRules.getMessage()));
        }
    }

    private static LocalDate date(String text) {
        return DutchTime.iso(text)
                .orElseThrow(() -> ProblemException.invalid(
                        "/peildatum", "Schrijf de peildatum als jaar-maand-dag, zoals 2016-03-01."));
    }

    private static Pack pack(Snapshot snapshot, String id) {
        return snapshot.packs().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(HttpProblems.notFound("Deze regelset kennen wij niet. Kies uit: "
                                + String.join(
                                        ", ",
                                        snapshot.packs().stream().map(Pack::id).toList()) + ".")));
    }

    private static RegelsetkopDto header(Pack pack, Snapshot snapshot) {
        return new RegelsetkopDto(
                pack.id(),
                pack.name(),
                pack.note(),
                pack.status(),
                period(pack.validity()),
                pack.tijdvakken().stream()
                        .map(tijdvak -> new RegeltijdvakDto(
                                tijdvak.van(),
                                tijdvak.tot(),
                                snapshot.ruleSetFor(pack.id(), tijdvak.van())
                                        .reference()
                                        .hash()))
                        .toList(),
                pack.layers());
    }

    private static PeriodeDto period(Tijdvak tijdvak) {
        return new PeriodeDto(tijdvak.van(), tijdvak.tot());
    }

    private static RegeltabelDto table(RuleTable table) {
        return new RegeltabelDto(
                table.layer(),
                table.name(),
                table.title(),
                table.hint(),
                table.file(),
                table.columns().stream()
                        .map(column ->
                                new RegelkolomDto(column.name(), column.role().name()))
                        .toList(),
                table.rows().stream()
                        .map(row -> {
                            Map<String, String> cells = new LinkedHashMap<>();
                            for (Column column : table.columns()) {
                                cells.put(column.name(), row.cell(column.name()));
                            }
                            return new RegelrijDto(row.id(), row.number(), cells);
                        })
                        .toList());
    }
}
