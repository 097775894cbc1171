// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.dossier.DossierOverview;
import nl.jeugdroute.dossier.GroupCount;
import nl.jeugdroute.dossier.MonthOverview;
import nl.jeugdroute.dossier.MonthTotal;
import nl.jeugdroute.dossier.SafeCount;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageBar;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageBlock;
import org.springframework.stereotype.Component;

/** Overview presenter: puts the counts in words and gives each its bar. */
@Component
public class OverviewPresenter {

    private final DossierOverview overview;
    private final OverviewGroupNames names;
    private final DeviationPresenter deviations;

    OverviewPresenter(DossierOverview overview, OverviewGroupNames names, DeviationPresenter deviations) {
        this.overview = overview;
        this.names = names;
        this.deviations = deviations;
    }

    /** The page of a month; this month when the one asked for is none of those that are kept. */
    public OverviewPage page(String requested) {
        List<YearMonth> months = overview.months();
        YearMonth chosen = months.stream()
                .filter(month -> month.toString().equals(requested))
                .findFirst()
                .orElse(months.get(0));
        boolean unknown = !requested.isEmpty() && !chosen.toString().equals(requested);
        MonthOverview month = overview.month(chosen);
        return new OverviewPage(
                unknown
                        ? "De maand “" + requested + "” staat niet in het overzicht. U kunt kiezen uit "
                                + DutchTime.month(months.get(months.size() - 1)) + " tot en met "
                                + DutchTime.month(months.get(0)) + "."
                        : "",
                chosen.toString(),
                DutchTime.month(chosen),
                month.total().text(),
                month.total().equals(new SafeCount(SafeCount.SafeCountKind.SMALL, 0)),
                months.stream()
                        .map(choice -> new SelectOptionView(choice.toString(), DutchTime.month(choice)))
                        .toList(),
                blocks(month),
                trend(),
                deviations.deviations(overview.deviations()));
    }

    /** The tables of a month. */
    List<OverviewPageBlock> blocks(MonthOverview month) {
        return List.of(
                block(
                        "route",
                        "Hoofdroute",
                        "begrip.hoofdroute",
                        "Waar begint de hulp?",
                        "Route",
                        "",
                        month.route(),
                        names::route),
                block(
                        "niveau",
                        "Zwaarte",
                        "begrip.interventieniveau",
                        "Niveau van de zwaarste voorziening.",
                        "Niveau",
                        "Een niveau kan een aanname zijn. Kleine groepen voegen we samen.",
                        month.niveau(),
                        names::niveau),
                block(
                        "organisatie",
                        "Organisatie",
                        "begrip.organisatieniveau",
                        "Waar is de zwaarste voorziening geregeld?",
                        "Niveau",
                        "",
                        month.organisatieniveau(),
                        names::organisation),
                block(
                        "beschikking",
                        "Beschikking",
                        "begrip.beschikking",
                        "Hoort er een beschikking bij de zwaarste voorziening?",
                        "Beschikking",
                        "",
                        month.beschikking(),
                        names::beschikking),
                block(
                        "besluit",
                        "Besluit",
                        "begrip.besluit",
                        "Volgt de medewerker het advies?",
                        "Besluit",
                        "",
                        month.besluit(),
                        names::besluit),
                block(
                        "openpunten",
                        "Open punten",
                        "begrip.open-punt",
                        "Waar is de bron niet eenduidig?",
                        "Open punt",
                        "Eén advies kan meer open punten raken. Vaak geraakt? Leg het voor aan beleid.",
                        month.openPunten(),
                        names::openPunt));
    }

    private OverviewPageBlock trend() {
        List<MonthTotal> totals = overview.totals();
        long largest =
                totals.stream().mapToLong(total -> total.count().value()).max().orElse(0);
        return new OverviewPageBlock(
                "verloop",
                "Adviezen per maand",
                "begrip.advies",
                "Kies een maand voor de verdeling van die maand.",
                "Maand",
                "De laatste maand loopt nog.",
                totals.stream()
                        .sorted((one, other) -> one.month().compareTo(other.month()))
                        .map(total -> new OverviewPageBar(
                                DutchTime.month(total.month()),
                                total.count().text(),
                                width(total.count(), largest),
                                "/overzicht?maand=" + total.month()))
                        .toList());
    }

    private static OverviewPageBlock block(
            String id,
            String title,
            String term,
            String about,
            String column,
            String below,
            List<GroupCount> lines,
            UnaryOperator<String> name) {
        long largest =
                lines.stream().mapToLong(line -> line.count().value()).max().orElse(0);
        List<OverviewPageBar> collected = new ArrayList<>();
        for (GroupCount line : lines) {
            collected.add(
                    new OverviewPageBar(combine(line, name), line.count().text(), width(line.count(), largest), null));
        }
        return new OverviewPageBlock(id, title, term, about, column, below, collected);
    }

    static String combine(GroupCount line, UnaryOperator<String> name) {
        List<String> groups = line.groups().stream().map(name).toList();
        return groups.size() == 1 ? groups.get(0) : groups.stream().collect(Collectors.joining(", ")) + " (samen)";
    }

    private static int width(SafeCount count, long largest) {
        return count.isNumber() && largest > 0 ? (int) Math.max(2, Math.round(100.0 * count.value() / largest)) : 0;
    }
}
