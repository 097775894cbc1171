// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import java.util.UUID;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftStatus;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.HistoryEntry;
import nl.jeugdroute.publication.HistoryStep;
import nl.jeugdroute.publication.RoleAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draft page writer: puts on the page what a draft is and what happened to it; also after a step that was refused. */
@Component
class DraftPageWriter {

    private final DraftWorkflow drafts;
    private final DraftPresenter presenter;
    private final DraftCheckCache checks;
    private final HistoryPresenter history;

    DraftPageWriter(DraftWorkflow drafts, DraftPresenter presenter, DraftCheckCache checks, HistoryPresenter history) {
        this.drafts = drafts;
        this.presenter = presenter;
        this.checks = checks;
        this.history = history;
    }

    /**
     * Fills the model; gives the name of the page.
     *
     * @param remark what was typed and not kept, so that it still stands there
     */
    String write(RoleAccount account, UUID id, String remark, Model model) {
        Draft draft = drafts.get(account, id);
        boolean empty = draft.tables().isEmpty();
        model.addAttribute(
                "page",
                presenter.page(account, draft, empty || draft.status().done() ? null : checks.get(account, draft)));
        List<HistoryEntry> steps = drafts.history(account, draft.id());
        model.addAttribute("history", history.entries(steps));
        model.addAttribute("returned", returned(draft, steps));
        model.addAttribute(
                "obstacle", draft.status().done() ? null : drafts.obstacle().orElse(null));
        model.addAttribute("remark", remark);
        return "publication/draft";
    }

    /** Who returned the draft and why, as long as it waits for its authors. */
    private HistoryPresenter.@Nullable HistoryPageEntry returned(Draft draft, List<HistoryEntry> steps) {
        if (draft.status() != DraftStatus.TERUGGESTUURD) {
            return null;
        }
        return steps.stream()
                .filter(step ->
                        step.step() == HistoryStep.TERUGGESTUURD || step.step() == HistoryStep.PUBLICEREN_MISLUKT)
                .reduce((first, last) -> last)
                .map(step -> history.entries(List.of(step)).get(0))
                .orElse(null);
    }
}
