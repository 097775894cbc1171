// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Advies: the answer to one case under one dated rule set. A person decides; an advies never refuses anything.
 *
 * @param kenmerk the worker's own reference, or null
 * @param hoofdroute the concluded route of the lowest rank
 * @param nevenroutes all other concluded routes in rank order
 * @param interventieniveau null when no provision has a level
 * @param regionaalVerzoek null when no regional request is at hand
 * @param pgb null when no personal budget is wished
 * @param redenen a reason for every conclusion
 * @param voorbehoud what the reader must keep in mind
 */
public record Advies(
        @Nullable String kenmerk,
        String gemeente,
        LocalDate peildatum,
        Instant berekendOp,
        RuleSetReference regelset,
        RouteAdvies hoofdroute,
        List<RouteAdvies> nevenroutes,
        Urgentie urgentie,
        Coordinatie coordinatie,
        @Nullable Interventieniveau interventieniveau,
        List<Voorziening> voorzieningen,
        List<Actie> acties,
        List<Ontbrekend> ontbrekend,
        List<OpenPunt> openPunten,
        @Nullable RegionaalVerzoek regionaalVerzoek,
        @Nullable PgbAdvies pgb,
        List<String> planthemas,
        List<Reden> redenen,
        List<String> voorbehoud) {

    public Advies {
        nevenroutes = List.copyOf(nevenroutes);
        voorzieningen = List.copyOf(voorzieningen);
        acties = List.copyOf(acties);
        ontbrekend = List.copyOf(ontbrekend);
        openPunten = List.copyOf(openPunten);
        planthemas = List.copyOf(planthemas);
        redenen = List.copyOf(redenen);
        voorbehoud = List.copyOf(voorbehoud);
    }

    /** The same advies with other reasons. */
    public Advies withRedenen(List<Reden> others) {
        return new Advies(
                kenmerk,
                gemeente,
                peildatum,
                berekendOp,
                regelset,
                hoofdroute,
                nevenroutes,
                urgentie,
                coordinatie,
                interventieniveau,
                voorzieningen,
                acties,
                ontbrekend,
                openPunten,
                regionaalVerzoek,
                pgb,
                planthemas,
                others,
                voorbehoud);
    }

    /** The primary route and those that run along, heaviest first. */
    public Stream<RouteAdvies> routes() {
        return Stream.concat(Stream.of(hoofdroute), nevenroutes.stream());
    }
}
