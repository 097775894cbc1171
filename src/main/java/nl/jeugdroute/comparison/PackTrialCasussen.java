// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.comparison.PackComparer.ChosenPack;
import nl.jeugdroute.comparison.PackComparison.LayerRowId;
import nl.jeugdroute.comparison.PackComparison.PackTrial;
import nl.jeugdroute.comparison.PackComparison.PackTrialHelp;
import nl.jeugdroute.comparison.PackComparison.PackTrialOutcome;
import nl.jeugdroute.comparison.PackComparison.RouteAgreement;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.Row;

/**
 * Pack trial casussen: the same fictional cases under every pack, so that a difference in rules becomes a difference
 * somebody can see.
 */
final class PackTrialCasussen {

    private final Glossary glossary;
    private final Triage triage;
    private final CasusReader reader;

    PackTrialCasussen(Snapshot snapshot, Clock clock) {
        this.glossary = snapshot.glossary();
        this.triage = new Triage(clock);
        this.reader = new CasusReader(snapshot);
    }

    List<PackTrial> under(List<ChosenPack> chosen) {
        return BundledTableReader.read("proefcasussen.csv").stream()
                .map(casus -> trial(casus, chosen))
                .toList();
    }

    private PackTrial trial(Row casus, List<ChosenPack> chosen) {
        List<PackTrialOutcome> outcomes =
                chosen.stream().map(side -> outcome(casus, side)).toList();
        return new PackTrial(casus.id(), casus.cell("titel"), casus.cell("verhaal"), agreement(outcomes), outcomes);
    }

    private static RouteAgreement agreement(List<PackTrialOutcome> outcomes) {
        if (outcomes.stream().map(PackTrialOutcome::route).distinct().count() > 1) {
            return RouteAgreement.ANDERS;
        }
        return outcomes.stream().map(PackTrialOutcome::routenaam).distinct().count() > 1
                ? RouteAgreement.ANDERE_NAAM
                : RouteAgreement.ZELFDE;
    }

    private PackTrialOutcome outcome(Row casus, ChosenPack side) {
        CasusReadResult parsed = reader.read(FactsCell.asJson(
                side.rules().casusFacts(),
                side.id(),
                side.choice().day() == null ? "" : side.choice().day().toString(),
                casus.cell("feiten")));
        return parsed instanceof CasusReadResult.ValidCasus good
                ? outcome(side, triage.advise(good.casus(), good.rules()))
                : without(side.id(), ((RejectedCasus) parsed).errors());
    }

    /** A pack may not know the help that the case asks for. */
    private static PackTrialOutcome without(String pack, List<InvoerfoutDto> errors) {
        String message = errors.stream().map(InvoerfoutDto::melding).collect(Collectors.joining(" "));
        return new PackTrialOutcome(pack, "", "", "", List.of(), List.of(), List.of(), List.of(), message);
    }

    private PackTrialOutcome outcome(ChosenPack side, Advies advies) {
        RouteAdvies primaryRoute = advies.hoofdroute();
        String code = primaryRoute.code();
        List<PackTrialHelp> help = advies.voorzieningen().stream()
                .map(voorziening -> new PackTrialHelp(
                        voorziening.code(),
                        voorziening.naam(),
                        glossary.label("beschikking", voorziening.beschikking().name())))
                .toList();
        Set<String> own = ownActies(side.rules());
        return new PackTrialOutcome(
                side.id(),
                code,
                name(primaryRoute),
                advies.urgentie() == Urgentie.REGULIER
                        ? ""
                        : glossary.label("urgentie", advies.urgentie().name()),
                advies.nevenroutes().stream().map(this::name).distinct().toList(),
                help,
                advies.acties().stream()
                        .filter(actie -> own.contains(actie.code()))
                        .map(Actie::tekst)
                        .toList(),
                rows(primaryRoute.routeVorm(), advies.redenen()),
                null);
    }

    private static Set<String> ownActies(RuleSet rules) {
        return rules.definitions(ActieDescription.class).stream()
                .filter(actie -> !actie.rule().layer().equals(PackComparer.NATIONAL))
                .map(ActieDescription::code)
                .collect(Collectors.toSet());
    }

    private String name(RouteAdvies route) {
        return LocalRouteName.of(route.naam(), route.vorm(), glossary);
    }

    /** The rows that concluded this route; the row that explains the route itself is none of them. */
    private static List<LayerRowId> rows(RouteVorm route, List<Reden> redenen) {
        List<LayerRowId> rows = new ArrayList<>();
        for (Reden reden : redenen) {
            LayerRowId row = new LayerRowId(reden.pakket(), reden.regel());
            if (reden.conclusie().concludes(route) && !rows.contains(row)) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }
}
