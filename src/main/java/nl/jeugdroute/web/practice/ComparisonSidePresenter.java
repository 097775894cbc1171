// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.practice.AlternativeReading;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.advies.FactWording;
import nl.jeugdroute.web.practice.ComparisonSideView.ComparisonSideDifference;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/**
 * Comparison side presenter: lays two adviezen side by side in words. The comparison of the policy officer speaks of
 * codes and cells; this one speaks to a room, and names only what somebody would do otherwise.
 */
@Component
class ComparisonSidePresenter {

    private static final String NOTHING = "niets";

    private final PageWording wording;
    private final AdviesPresenter adviezen;

    ComparisonSidePresenter(PageWording wording, AdviesPresenter adviezen) {
        this.wording = wording;
        this.adviezen = adviezen;
    }

    /**
     * One side.
     *
     * @param status of the rules it was read under; a draft is one, whatever the standing of its pack
     */
    ComparisonSideView side(String name, RuleSetStatus status, Advies advies, List<String> remarks) {
        return new ComparisonSideView(
                name,
                LabelView.of(status),
                route(advies.hoofdroute()),
                advies.hoofdroute().instructie(),
                adviezen.routeMap(advies),
                remarks);
    }

    /** Remarks: what of the story these rules could not take, in the names its own rules have for it. */
    List<String> remarks(AlternativeReading reading, RuleSet own) {
        FactWording facts = FactWording.of(wording, own);
        return reading.unknown().stream()
                .map(code -> "Deze gemeente kent geen " + facts.values("gewensteVoorzieningen", code)
                        + ". Die wens telt hier niet mee.")
                .toList();
    }

    List<ComparisonSideDifference> differences(Advies left, Advies right) {
        List<ComparisonSideDifference> differences = new ArrayList<>();
        add(differences, "Hoofdroute", left, right, advies -> route(advies.hoofdroute()));
        add(
                differences,
                "Loopt mee",
                left,
                right,
                advies -> list(advies.nevenroutes().stream().map(this::route)));
        add(differences, "Urgentie", left, right, advies -> wording.value(advies.urgentie()));
        add(differences, "Coördinatie", left, right, advies -> wording.value(advies.coordinatie()));
        add(differences, "Zwaarte", left, right, ComparisonSidePresenter::severity);
        add(
                differences,
                "Hulp",
                left,
                right,
                advies -> list(advies.voorzieningen().stream()
                        .map(help -> help.naam() + " (beschikking: "
                                + wording.value(help.beschikking()).toLowerCase(Locale.ROOT) + ")")));
        add(
                differences,
                "Acties",
                left,
                right,
                advies -> list(advies.acties().stream().map(Actie::tekst)));
        add(
                differences,
                "Nog te vragen",
                left,
                right,
                advies -> list(advies.ontbrekend().stream().map(fact -> wording.fact(fact.veld()))));
        add(
                differences,
                "Open punten",
                left,
                right,
                advies -> list(advies.openPunten().stream().map(OpenPunt::vraag)));
        return differences;
    }

    private static void add(
            List<ComparisonSideDifference> differences,
            String about,
            Advies left,
            Advies right,
            Function<Advies, String> extract) {
        String one = extract.apply(left);
        String other = extract.apply(right);
        if (!one.equals(other)) {
            differences.add(new ComparisonSideDifference(about, one, other));
        }
    }

    private String route(RouteAdvies route) {
        return route.vorm() == null
                ? route.naam()
                : route.naam() + ", " + wording.value(route.vorm()).toLowerCase(Locale.ROOT);
    }

    private static String severity(Advies advies) {
        return advies.interventieniveau() == null
                ? "nog geen niveau"
                : "niveau " + advies.interventieniveau().niveau() + ": "
                        + advies.interventieniveau().naam();
    }

    private static String list(Stream<String> parts) {
        String text = parts.distinct().collect(Collectors.joining("; "));
        return text.isEmpty() ? NOTHING : text;
    }
}
