// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.explanation.Certainty;
import nl.jeugdroute.explanation.ExplainedRoute;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.explanation.OpenQuestion;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.web.intake.IntakeOpenIssues.IntakeOpenIssue;
import nl.jeugdroute.web.intake.InterimAdviesView.InterimAdviesStation;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Interim advies presenter: puts the advies so far in words. "Staat vast" is said only where the proof says so. */
@Component
class InterimAdviesPresenter {

    private static final int MAX_QUESTIONS = 3;

    /** From light to heavy, as on the route map; other routes show only when they are in play. */
    private static final List<Route> STATIONS = List.of(
            Route.EIGEN_NETWERK,
            Route.VRIJ_TOEGANKELIJK,
            Route.SOCIAAL_TEAM,
            Route.SPECIALIST,
            Route.SPECIALISTENTAFEL,
            Route.REGIONALE_ZORGTAFEL);

    private final Triage triage;
    private final Explainer explainer;
    private final PageWording wording;

    InterimAdviesPresenter(Triage triage, Explainer explainer, PageWording wording) {
        this.triage = triage;
        this.explainer = explainer;
        this.wording = wording;
    }

    IntakeOpenIssues outstanding(RuleSet rules, Casus casus, Set<String> open) {
        Certainty certainty = explainer.certainty(rules, casus, open);
        return new IntakeOpenIssues(
                certainty.settled(),
                certainty.possible().stream()
                        .map(possible -> possible.route().route().name())
                        .distinct()
                        .toList(),
                issues(certainty, false),
                issues(certainty, true),
                settled(certainty));
    }

    private List<IntakeOpenIssue> issues(Certainty certainty, boolean onlyDetails) {
        return certainty.questions().stream()
                .filter(question -> question.onlyDetails() == onlyDetails)
                .map(question -> new IntakeOpenIssue(question.fact(), why(question)))
                .toList();
    }

    /** Between which routes a question decides, never which answer leads where: that would steer. */
    private List<String> why(OpenQuestion question) {
        if (question.onlyDetails()) {
            return List.of("Het antwoord verandert de route niet meer, wel iets anders in het advies.");
        }
        List<String> routes = question.between().stream()
                .map(ExplainedRoute::name)
                .map(InterimAdviesPresenter::decapitalize)
                .distinct()
                .toList();
        return switch (routes.size()) {
            case 0, 1 -> List.of();
            case 2, 3, 4 -> List.of("Het antwoord beslist mee tussen " + enumeration(routes) + ".");
            default ->
                List.of("Het antwoord beslist mee tussen " + routes.size() + " routes, van " + routes.get(0) + " tot "
                        + routes.get(routes.size() - 1) + ".");
        };
    }

    private static String enumeration(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.get(names.size() - 1);
    }

    private static String decapitalize(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private List<String> settled(Certainty certainty) {
        List<String> settled = new ArrayList<>();
        if (certainty.settled()) {
            settled.add("De hoofdroute verandert niet meer.");
        } else {
            certainty.routes().stream()
                    .map(route -> route.name() + " hoort er in elk geval bij.")
                    .distinct()
                    .limit(MAX_QUESTIONS)
                    .forEach(settled::add);
        }
        if (certainty.urgentie() != Urgentie.REGULIER) {
            settled.add("De urgentie is minstens: "
                    + wording.value(certainty.urgentie()).toLowerCase(Locale.ROOT) + ".");
        }
        return settled;
    }

    InterimAdviesView create(RuleSet rules, Casus casus, IntakeOpenIssues open) {
        Advies advies = triage.advise(casus, RulesInForce.onFirstDay(rules));
        List<String> names = open.forRoute().stream()
                .map(issue -> wording.fact(issue.fact()))
                .toList();
        List<String> dependencies = new ArrayList<>(names.subList(0, Math.min(MAX_QUESTIONS, names.size())));
        if (names.size() > MAX_QUESTIONS) {
            dependencies.add("en nog " + (names.size() - MAX_QUESTIONS) + " andere");
        }
        return new InterimAdviesView(
                advies.hoofdroute().naam(),
                open.isSettled() ? LabelView.ESTABLISHED : LabelView.VOORLOPIG,
                stations(rules, advies, open),
                open.settled(),
                open.isSettled() ? List.of() : dependencies);
    }

    private List<InterimAdviesStation> stations(RuleSet rules, Advies advies, IntakeOpenIssues open) {
        Map<Route, String> names = new LinkedHashMap<>();
        rules.definitions(RouteRank.class).forEach(position -> names.putIfAbsent(position.route(), position.name()));
        Set<Route> included =
                advies.nevenroutes().stream().map(RouteAdvies::route).collect(Collectors.toSet());
        Route primary = advies.hoofdroute().route();
        List<Route> extra = Stream.concat(Stream.of(primary), included.stream().sorted())
                .filter(route -> !STATIONS.contains(route))
                .distinct()
                .toList();
        return Stream.concat(STATIONS.stream().filter(names::containsKey), extra.stream())
                .map(route -> station(names.getOrDefault(route, wording.value(route)), route, primary, included, open))
                .toList();
    }

    private static InterimAdviesStation station(
            String name, Route route, Route primary, Set<Route> included, IntakeOpenIssues open) {
        if (route == primary) {
            return new InterimAdviesStation(name, "nu", "nu");
        }
        if (included.contains(route)) {
            return new InterimAdviesStation(name, "mee", "loopt mee");
        }
        return open.possible().contains(route.name())
                ? new InterimAdviesStation(name, "mogelijk", "nog mogelijk")
                : new InterimAdviesStation(name, "niet", "niet als hoofdroute");
    }

    /** While an answer cannot be read, nothing is said about the advies. */
    InterimAdviesView unreadable() {
        return new InterimAdviesView(
                "Nog geen advies",
                LabelView.VOORLOPIG,
                List.of(),
                List.of(),
                List.of("Een antwoord dat nog niet klopt"));
    }
}
