// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.BesluitError;
import nl.jeugdroute.dossier.BesluitInput;
import nl.jeugdroute.dossier.BesluitStore;
import nl.jeugdroute.dossier.BesluitWeighing;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.dossier.DossierItemState;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.security.Permission;
import nl.jeugdroute.security.Role;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.advies.EighteenthBirthdayPreview;
import nl.jeugdroute.web.advies.ExplanationPresenter;
import nl.jeugdroute.web.dossier.BesluitPresenter.BesluitViewer;
import nl.jeugdroute.web.questions.FormAnswers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Dossier page presenter: fills the page of a recorded advies, as it is or with a form that could not be taken. */
@Component
public class DossierPagePresenter {

    private static final String ROLE = "besluit.rol";
    private static final String DISCIPLINE = "besluit.discipline";

    private final Dossier dossier;
    private final BesluitStore besluiten;
    private final RankingFinder rankings;
    private final BesluitPresenter presenter;
    private final AdviesPresenter adviezen;
    private final ExplanationPresenter explanation;
    private final EighteenthBirthdayPreview eighteenClock;
    private final AdviesFreshness freshness;
    private final RuleLibrary library;

    DossierPagePresenter(
            Dossier dossier,
            BesluitStore besluiten,
            RankingFinder rankings,
            BesluitPresenter presenter,
            AdviesPresenter adviezen,
            ExplanationPresenter explanation,
            EighteenthBirthdayPreview eighteenClock,
            AdviesFreshness freshness,
            RuleLibrary library) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.rankings = rankings;
        this.presenter = presenter;
        this.adviezen = adviezen;
        this.explanation = explanation;
        this.eighteenClock = eighteenClock;
        this.freshness = freshness;
        this.library = library;
    }

    /** Fills the page with an empty form; role and discipline are those of the last decision in this session. */
    public String fill(DossierItem item, HttpServletRequest request, Model model) {
        HttpSession session = request.getSession();
        return fill(
                item,
                BesluitInput.empty(version(item), remembered(session, ROLE), remembered(session, DISCIPLINE)),
                List.of(),
                request,
                model);
    }

    /** Fills the page with the form as it came in. */
    public String fill(
            DossierItem item, BesluitInput input, List<BesluitError> errors, HttpServletRequest request, Model model) {
        model.addAttribute("page", adviezen.page(item));
        model.addAttribute("explanation", explanation.pageFor(item.casus(), item.advies()));
        model.addAttribute("eighteenth", eighteenClock.pageFor(item.casus(), item.advies(), null));
        model.addAttribute(
                "besluit",
                presenter.page(
                        item,
                        rankings.find(item.advies()),
                        besluiten.versions(item.id()),
                        viewer(request),
                        input,
                        errors));
        model.addAttribute("stamp", freshness.stamp(item, snapshot(item)));
        model.addAttribute("address", "/adviezen/" + item.id());
        model.addAttribute("facts", FormAnswers.of(item.casus()).pairs());
        if (!errors.isEmpty()) {
            model.addAttribute("errors", BesluitPresenter.lines(errors));
        }
        return "dossier/advies";
    }

    /** Weighs a decision on this advies. */
    public BesluitWeighing.BesluitWeighingOutcome weigh(DossierItem item, BesluitInput input) {
        List<Besluit> versions = besluiten.versions(item.id());
        return rankings.find(item.advies())
                .map(ordering -> new BesluitWeighing(ordering, library.glossary())
                        .weigh(
                                item.advies().hoofdroute(),
                                BesluitStore.inForce(versions).orElse(null),
                                input))
                .orElseGet(() -> new BesluitWeighing.BesluitWeighingOutcome(
                        List.of(new BesluitError(
                                "soort",
                                "De regels van dit advies zijn er niet meer. Een besluit vastleggen kan niet.")),
                        null,
                        null,
                        false));
    }

    /** Remembers role and discipline, which are seldom others the next time; never the decision. */
    public static void remember(HttpSession session, BesluitInput input) {
        session.setAttribute(ROLE, input.role());
        session.setAttribute(DISCIPLINE, input.discipline());
    }

    private int version(DossierItem item) {
        return snapshot(item).besluitVersion();
    }

    private DossierItemState snapshot(DossierItem item) {
        return dossier.state(item.id()).orElseThrow();
    }

    private static String remembered(HttpSession session, String name) {
        return session.getAttribute(name) instanceof String value ? value : "";
    }

    private static BesluitViewer viewer(HttpServletRequest request) {
        String account = request.getRemoteUser();
        return new BesluitViewer(account == null ? "" : account, Role.may(request, Permission.DECIDE));
    }
}
