// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftStatus;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.web.publication.DraftDecisionView.DraftDecisionCondition;
import org.jspecify.annotations.Nullable;

/**
 * Draft decision view: what this account can decide about a draft now, and why not where it cannot.
 *
 * @param hint one or two sentences
 * @param tomorrow the first day a publication can be planned for
 */
record DraftDecisionView(
        String title,
        String hint,
        List<DraftDecisionCondition> conditions,
        boolean maySubmit,
        boolean mayApprove,
        boolean mayPublish,
        boolean maySendBack,
        boolean mayWithdraw,
        LocalDate tomorrow) {

    /** A condition and whether it is met. */
    record DraftDecisionCondition(boolean good, String text) {}

    static DraftDecisionView of(Draft draft, RoleAccount account, @Nullable DraftCheck check, LocalDate today) {
        boolean allowed = account.mayChange();
        boolean other = allowed && !draft.isAuthor(account);
        DraftStatus status = draft.status();
        boolean open = status == DraftStatus.CONCEPT || status == DraftStatus.TERUGGESTUURD;
        boolean waiting = status == DraftStatus.TER_GOEDKEURING;
        boolean approved = status == DraftStatus.GOEDGEKEURD;
        return new DraftDecisionView(
                title(status, other),
                hint(draft, account),
                status.done() || check == null ? List.of() : points(check),
                allowed && open,
                other && waiting,
                other && approved,
                other && (waiting || approved || status == DraftStatus.INGEPLAND),
                allowed && !status.done(),
                today.plusDays(1));
    }

    private static String title(DraftStatus status, boolean other) {
        return switch (status) {
            case CONCEPT, TERUGGESTUURD -> "Voorleggen";
            case TER_GOEDKEURING -> other ? "Tweede lezer" : "Wacht op een tweede lezer";
            case GOEDGEKEURD -> "Live zetten";
            case INGEPLAND -> "Ingepland";
            case GEPUBLICEERD -> "Gepubliceerd";
            case INGETROKKEN -> "Ingetrokken";
        };
    }

    private static String hint(Draft draft, RoleAccount account) {
        if (!account.mayChange() && !draft.status().done()) {
            return "U kunt dit concept lezen. Alleen een beleidsmedewerker wijzigt of keurt goed.";
        }
        String own = "U werkte zelf aan dit concept. Iemand anders dan " + DraftListEntry.authors(draft);
        return switch (draft.status()) {
            case CONCEPT, TERUGGESTUURD ->
                "Iemand anders kijkt uw wijziging na. Schrijf kort wat u veranderde en waarom.";
            case TER_GOEDKEURING ->
                draft.isAuthor(account)
                        ? own + " kijkt het na. U kunt het dus niet goedkeuren."
                        : "Iemand anders heeft dit concept gemaakt. U kijkt het na.";
            case GOEDGEKEURD ->
                draft.isAuthor(account)
                        ? own + " zet het live."
                        : "Goedgekeurd door " + draft.approvedBy()
                                + ". U kunt het nu live zetten, of op een dag die u kiest.";
            case INGEPLAND ->
                "Goedgekeurd door " + draft.approvedBy() + ". Gaat vanzelf live"
                        + (draft.effectiveFrom() == null ? "." : " op " + DutchTime.day(draft.effectiveFrom()) + ".");
            case GEPUBLICEERD -> "Deze wijziging is live. Terugdraaien kan in de geschiedenis van het pakket.";
            case INGETROKKEN -> "Dit concept is ingetrokken. Er is niets live gezet.";
        };
    }

    private static List<DraftDecisionCondition> points(DraftCheck check) {
        List<DraftDecisionCondition> points = new ArrayList<>();
        int errors = check.findings().size();
        points.add(new DraftDecisionCondition(
                errors == 0, errors == 1 ? "1 fout in de tabellen" : errors + " fouten in de tabellen"));
        if (check.examples() > 0) {
            long error =
                    check.deviations().stream().map(b -> b.rij()).distinct().count();
            points.add(new DraftDecisionCondition(
                    error == 0,
                    error == 0
                            ? "Alle " + check.examples() + " voorbeelden kloppen"
                            : error + " van " + check.examples() + " voorbeelden kloppen niet"));
        }
        if (check.invariants() > 0) {
            int unsafe = check.unsafe().size();
            points.add(new DraftDecisionCondition(
                    unsafe == 0,
                    unsafe == 0
                            ? "Alle " + check.invariants() + " beloften bewezen"
                            : unsafe == 1
                                    ? "1 belofte of rij klopt niet"
                                    : unsafe + " beloften of rijen kloppen niet"));
        }
        if (!check.warnings().isEmpty()) {
            int count = check.warnings().size();
            points.add(new DraftDecisionCondition(
                    true, (count == 1 ? "1 waarschuwing" : count + " waarschuwingen") + ": schrijf erbij waarom"));
        }
        if (!check.stories().isEmpty()) {
            int count = check.stories().size();
            points.add(new DraftDecisionCondition(
                    true,
                    (count == 1 ? "1 oefenverhaal" : count + " oefenverhalen")
                            + " te herschrijven: dat mag ook later"));
        }
        if (!check.outdated().isEmpty()) {
            points.add(new DraftDecisionCondition(
                    false, "Intussen live gewijzigd: " + String.join(", ", check.outdated())));
        }
        return points;
    }
}
