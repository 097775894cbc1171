// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.Walkthrough;
import nl.jeugdroute.practice.Walkthrough.WalkthroughStep;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.table.ColumnWording;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.RowLocator;
import org.springframework.stereotype.Component;

/** Applied row presenter: puts rows that applied in words: what they asked, what the case says, what they concluded. */
@Component
class AppliedRowPresenter {

    private final RuleLibrary library;
    private final PageWording wording;
    private final ColumnWording columns;
    private final AdviesPresenter adviezen;

    AppliedRowPresenter(RuleLibrary library, PageWording wording, ColumnWording columns, AdviesPresenter adviezen) {
        this.library = library;
        this.wording = wording;
        this.columns = columns;
        this.adviezen = adviezen;
    }

    List<AppliedRowView> present(Practice exercise, List<WalkthroughStep> steps) {
        Advies advies = exercise.advies();
        RowLocator locator = RowLocator.locatorFor(library, advies.gemeente(), advies.peildatum());
        AdviesCodeMeanings hint = new AdviesCodeMeanings(
                adviezen.routeNames(advies),
                advies.acties().stream().collect(Collectors.toMap(Actie::code, Actie::tekst, (one, other) -> one)),
                advies.voorzieningen().stream()
                        .collect(Collectors.toMap(Voorziening::code, Voorziening::naam, (one, other) -> one)),
                advies.openPunten().stream()
                        .collect(Collectors.toMap(point -> "OP" + point.id(), OpenPunt::vraag, (one, other) -> one)));
        return steps.stream().map(step -> view(step, hint, locator)).toList();
    }

    /** Advies code meanings: what the codes in an advies mean. */
    private record AdviesCodeMeanings(
            Function<Route, String> routes,
            Map<String, String> acties,
            Map<String, String> voorzieningen,
            Map<String, String> openPunten) {}

    private AppliedRowView view(WalkthroughStep step, AdviesCodeMeanings hint, RowLocator locator) {
        return new AppliedRowView(
                step.rule(),
                wording.layer(step.layer()),
                step.table() == null ? "" : step.table().title(),
                step.conditions().stream().map(this::condition).toList(),
                step.conclusions().stream()
                        .map(conclusion -> conclusion(conclusion, hint))
                        .toList(),
                step.text(),
                new LinkView(source(step.source()), step.source().url()),
                locator.address(step.layer(), step.rule()));
    }

    private static String source(Bron source) {
        return source.paragraaf().isBlank() ? source.document() : source.document() + ", " + source.paragraaf();
    }

    private AppliedRowView.AppliedRowCondition condition(Walkthrough.WalkthroughCondition condition) {
        Column column = new Column(condition.factName(), ColumnRole.VOORWAARDE);
        return new AppliedRowView.AppliedRowCondition(
                columns.name(column),
                columns.value(column, condition.cell()),
                condition.fact() == null ? "" : wording.values(condition.factName(), condition.fact()));
    }

    private AppliedRowView.AppliedRowConclusion conclusion(ConclusionKey conclusion, AdviesCodeMeanings hint) {
        String kind = conclusion.kind().name();
        String help = conclusion.voorziening();
        String suffix = help == null ? "" : " voor " + hint.voorzieningen().getOrDefault(help, help);
        return new AppliedRowView.AppliedRowConclusion(
                wording.text("conclusie." + kind).orElseGet(() -> wording.fact(kind.toLowerCase(Locale.ROOT))),
                value(conclusion, hint) + suffix);
    }

    private String value(ConclusionKey conclusion, AdviesCodeMeanings hint) {
        if (conclusion.value() instanceof RouteVorm route) {
            String name = hint.routes().apply(route.route());
            return route.vorm() == null
                    ? name
                    : name + ", " + wording.value(route.vorm()).toLowerCase(Locale.ROOT);
        }
        String value = conclusion.value().code();
        return switch (conclusion.kind()) {
            case ACTIE -> hint.acties().getOrDefault(value, value);
            case VOORZIENING -> hint.voorzieningen().getOrDefault(value, value);
            case FEIT, ONTBREKEND -> wording.fact(value);
            case OPEN_PUNT -> hint.openPunten().getOrDefault(value, value);
            case VOORBEHOUD -> value;
            case NIVEAU -> "Niveau " + value;
            case PLANTHEMA -> wording.value("factoren", value);
            case WIE_BESLIST -> wording.value("wieBeslist", value);
            case PGB -> wording.value("pgbMogelijk", value);
            case PGB_NETWERK -> wording.value("netwerkBetaalbaar", value);
            case VERZOEK_ONTBREEKT -> wording.value("regionaalVerzoek", value);
            default -> wording.value(conclusion.kind().name().toLowerCase(Locale.ROOT), value);
        };
    }
}
