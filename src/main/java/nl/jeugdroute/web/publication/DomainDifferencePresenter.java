// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.AdviesPartDifference;
import nl.jeugdroute.impact.ChangeDirection;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ChangeGroupExample;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.impact.PackDifference;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewExample;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewGroup;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewPeriod;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewTable;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageFigure;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Domain difference presenter: makes what changes over every combination of facts readable. */
@Component
class DomainDifferencePresenter {

    private final PageWording wording;
    private final RouteWording routes;
    private final CaseDifferencePresenter casussen;

    DomainDifferencePresenter(PageWording wording, RouteWording routes, CaseDifferencePresenter casussen) {
        this.wording = wording;
        this.routes = routes;
        this.casussen = casussen;
    }

    /** The share to begin with: of the period in which most changes. */
    static ImpactPageFigure figure(DomainDifference difference) {
        String meaning = "van alle combinaties van feiten verandert";
        return difference
                .mostChanged()
                .map(segment -> segment.onlyWithMultiple()
                        ? new ImpactPageFigure(
                                "alleen bij meer", "verandert er iets", "bij twee of meer keuzes in één lijst")
                        : new ImpactPageFigure(
                                shorten(segment.shareText()),
                                meaning,
                                difference.notCalculated().isEmpty()
                                        ? "met hooguit één keuze per lijst"
                                        : "niet alles is doorgerekend: zie onderaan"))
                .orElseGet(() -> difference.notCalculated().isEmpty()
                        ? new ImpactPageFigure("0 %", meaning, "de regels zijn in elk tijdvak gelijk")
                        : new ImpactPageFigure(
                                "niet doorgerekend", "alle combinaties van feiten", "zie onderaan waarom"));
    }

    private static String shorten(String share) {
        return share.replace("ongeveer ", "");
    }

    DomainDifferenceView block(DomainDifference difference) {
        boolean more = difference.segments().size() > 1;
        return new DomainDifferenceView(
                difference.becomesLighter(),
                difference.segments().stream()
                        .map(segment -> segment(segment, more))
                        .toList());
    }

    private DomainDifferenceViewPeriod segment(PackDifference segment, boolean withPeriod) {
        String period = withPeriod
                ? segment.periods().stream()
                        .map(DomainDifferencePresenter::days)
                        .collect(Collectors.joining(" en "))
                : "";
        return new DomainDifferenceViewPeriod(
                period,
                sentence(segment),
                segment.kinds().stream().map(this::table).toList());
    }

    private static String days(Tijdvak period) {
        return period.tot() == null
                ? "Vanaf " + DutchTime.day(period.van())
                : "Van " + DutchTime.day(period.van()) + " t/m " + DutchTime.day(period.tot());
    }

    private static String sentence(PackDifference segment) {
        if (!segment.hasChanges()) {
            return "Bij geen enkele combinatie verandert de hoofdroute, de beschikking, het niveau of de urgentie.";
        }
        return segment.onlyWithMultiple()
                ? "Er verandert alleen iets bij twee of meer keuzes in één lijst."
                : "Bij " + ofAll(segment.shareText()) + " verandert iets.";
    }

    private DomainDifferenceViewTable table(AdviesPartDifference kind) {
        String sentence = kind.onlyWithMultiple()
                ? "Verandert alleen bij twee of meer keuzes in één lijst."
                : "Verandert bij " + ofAll(kind.shareText()) + "."
                        + (kind.lighter().part().signum() == 0 ? "" : " Wordt lichter bij " + kind.lighterText() + ".");
        return new DomainDifferenceViewTable(
                title(kind.component()),
                sentence,
                kind.groups().stream()
                        .map(group -> line(kind.component(), group))
                        .toList(),
                kind.more());
    }

    private static String title(ComparedAdviesPart component) {
        return switch (component) {
            case HOOFDROUTE -> "Hoofdroute";
            case BESCHIKKING -> "Beschikking";
            case NIVEAU -> "Interventieniveau";
            case URGENTIE -> "Urgentie";
        };
    }

    private DomainDifferenceViewGroup line(ComparedAdviesPart component, ChangeGroup group) {
        String from = outcome(component, group.from());
        return new DomainDifferenceViewGroup(
                group.voorziening() == null ? "" : group.voorziening(),
                from,
                outcome(component, group.to()),
                group.direction().text(),
                group.direction() == ChangeDirection.LICHTER,
                group.withoutFeature(),
                group.isAllOfCurrent() ? List.of() : group.distinguishing(),
                group.ofPriorText(),
                group.share() == null ? group.shareText() : ofAll(group.shareText()),
                group.remainder() == 0 ? List.of() : group.features(),
                example(group.example()));
    }

    private static String ofAll(String share) {
        return share.contains("1 op") ? share + " combinaties" : share + " van alle combinaties";
    }

    private String outcome(ComparedAdviesPart component, String code) {
        boolean none = code.equals(ChangeGroup.NONE);
        return switch (component) {
            case HOOFDROUTE -> routes.name(code);
            case URGENTIE -> wording.value("urgentie", code);
            case NIVEAU -> none ? "Geen niveau" : "Niveau " + code;
            case BESCHIKKING -> none ? "Niet in het advies" : wording.value("beschikking", code);
        };
    }

    private DomainDifferenceViewExample example(ChangeGroupExample example) {
        return new DomainDifferenceViewExample(
                example.facts().stream().map(ChangeGroupTrait::text).toList(),
                casussen.side(example.current()),
                casussen.side(example.proposed()),
                example.rows());
    }
}
