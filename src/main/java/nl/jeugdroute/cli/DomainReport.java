// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.math.BigInteger;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.AdviesPartDifference;
import nl.jeugdroute.impact.ChangeDirection;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ChangeGroupExample;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.impact.PackDifference;
import nl.jeugdroute.logic.Share;
import org.jspecify.annotations.Nullable;

/**
 * Domain report: what changes over every combination of facts, on paper or as JSON. The cases in it are made up by the
 * program.
 */
final class DomainReport {

    private DomainReport() {}

    /** Body of the report: the part of {@code --json} about all combinations of facts. */
    record DomainReportBody(
            boolean verandert,
            boolean wordtLichter,
            List<DomainReportRuleSetPair> vakken,
            List<String> nietDoorgerekend,
            List<String> nietMeegenomen) {}

    /** Rule set pair: one pair of rule sets. */
    record DomainReportRuleSetPair(
            String pakket,
            List<Tijdvak> perioden,
            DomainReportShare aandeel,
            boolean alleenBijMeer,
            List<DomainReportKind> soorten) {}

    /** An exact share: so many of so many, as text because the numbers are long. */
    record DomainReportShare(String deel, String geheel, double fractie, String tekst) {}

    /** Kind: a part of the advies. */
    record DomainReportKind(
            ComparedAdviesPart onderdeel,
            DomainReportShare aandeel,
            boolean alleenBijMeer,
            boolean wordtLichter,
            DomainReportShare lichter,
            List<DomainReportGroup> groepen,
            int nietGetoond) {}

    /** Group: cases that make the same move. */
    record DomainReportGroup(
            @Nullable String voorziening,
            String van,
            String naar,
            ChangeDirection richting,
            @Nullable DomainReportShare aandeel,
            @Nullable DomainReportShare vanNu,
            String woorden,
            List<ChangeGroupTrait> kenmerken,
            DomainReportExample voorbeeld) {}

    /** A made-up case, as an example writes it. */
    record DomainReportExample(String feiten, String routeNu, String routeStraks, List<String> rijen) {}

    static DomainReportBody asData(DomainDifference domain) {
        return new DomainReportBody(
                domain.hasChanges(),
                domain.becomesLighter(),
                domain.segments().stream().map(DomainReport::segment).toList(),
                domain.notCalculated(),
                domain.notIncluded());
    }

    private static DomainReportRuleSetPair segment(PackDifference segment) {
        return new DomainReportRuleSetPair(
                segment.pack(),
                segment.periods(),
                part(segment.total(), segment.shareText()),
                segment.onlyWithMultiple(),
                segment.kinds().stream().map(DomainReport::kind).toList());
    }

    private static DomainReportKind kind(AdviesPartDifference kind) {
        return new DomainReportKind(
                kind.component(),
                part(kind.share(), kind.shareText()),
                kind.onlyWithMultiple(),
                kind.becomesLighter(),
                part(kind.lighter(), kind.lighterText()),
                kind.groups().stream().map(DomainReport::group).toList(),
                kind.more());
    }

    private static DomainReportGroup group(ChangeGroup group) {
        ChangeGroupExample example = group.example();
        return new DomainReportGroup(
                group.voorziening(),
                group.from(),
                group.to(),
                group.direction(),
                group.share() == null ? null : part(group.share(), group.shareText()),
                group.ofPrior() == null ? null : part(group.ofPrior(), group.ofPriorText()),
                group.inWords(),
                group.features(),
                new DomainReportExample(
                        example.casus().cell(), route(example.current()), route(example.proposed()), example.rows()));
    }

    private static DomainReportShare part(Share share, String text) {
        BigInteger whole = share.whole();
        return new DomainReportShare(share.part().toString(), whole.toString(), share.fraction(), text);
    }

    private static String route(Advies advies) {
        RouteAdvies route = advies.hoofdroute();
        return route.code();
    }

    static void writeText(DomainDifference domain, PrintStream out) {
        if (domain.segments().isEmpty()) {
            return;
        }
        out.println();
        out.println("Over alle combinaties van feiten, met hooguit één keuze per lijst:");
        if (domain.becomesLighter()) {
            out.println("  Let op: er zijn combinaties waarbij iets lichter wordt.");
        }
        domain.segments().forEach(segment -> writeText(segment, out));
    }

    private static void writeText(PackDifference segment, PrintStream out) {
        String periods = String.join(
                " en ",
                segment.periods().stream()
                        .map(period -> period.van() + " t/m " + (period.tot() == null ? "later" : period.tot()))
                        .toList());
        out.println("  " + segment.pack() + ", " + periods + ": "
                + (segment.hasChanges() ? segment.shareText() + " verandert" : "niets verandert"));
        for (AdviesPartDifference kind : segment.kinds()) {
            out.println("    " + kind.component().displayName() + ": " + kind.shareText());
            kind.groups().forEach(group -> writeText(group, out));
            if (kind.more() > 0) {
                out.println("      En nog " + kind.more() + " kleinere groepen.");
            }
        }
    }

    private static void writeText(ChangeGroup group, PrintStream out) {
        out.println("      " + (group.voorziening() == null ? "" : group.voorziening() + " ") + "van " + group.from()
                + " naar " + group.to() + " (" + group.direction().text() + "): "
                + (group.ofPrior() == null
                        ? group.shareText()
                        : group.ofPriorText() + " van wat nu zo uitkomt, " + group.shareText() + " van alles"));
        out.println("        Altijd: " + group.inWords());
        ChangeGroupExample example = group.example();
        out.println("        Bijvoorbeeld: "
                + (example.casus().cell().isEmpty()
                        ? "niets ingevuld"
                        : example.casus().cell())
                + (example.rows().isEmpty() ? "" : ", door " + String.join(", ", example.rows())));
    }
}
