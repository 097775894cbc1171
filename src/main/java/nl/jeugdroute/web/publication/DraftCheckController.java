// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftCheckRequest;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Draft check controller: what a draft would do: findings, examples, coverage and the cases that change. */
@Controller
@RequestMapping("/regels/concepten/{id}/controle")
class DraftCheckController {

    private final DraftWorkflow drafts;
    private final DraftPresenter presenter;
    private final DraftTablePresenter tablePresenter;
    private final ImpactPresenter impact;
    private final DraftCheckCache checks;
    private final PageWording wording;
    private final Clock clock;

    DraftCheckController(
            DraftWorkflow drafts,
            DraftPresenter presenter,
            DraftTablePresenter tablePresenter,
            ImpactPresenter impact,
            DraftCheckCache checks,
            PageWording wording,
            Clock clock) {
        this.drafts = drafts;
        this.presenter = presenter;
        this.tablePresenter = tablePresenter;
        this.impact = impact;
        this.checks = checks;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String showCheck(@PathVariable String id, HttpServletRequest request, Model model) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        return show(account, draft, checks.get(account, draft), "", model);
    }

    @PostMapping("/opnieuw")
    String recheck(@PathVariable String id, HttpServletRequest request) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        checks.recheck(account, draft);
        return "redirect:/regels/concepten/" + draft.id() + "/controle";
    }

    /** The same with a file of fictional cases. The file is compared and forgotten; the answer is not kept. */
    @PostMapping
    String withCasussen(
            @PathVariable String id, @RequestParam MultipartFile casussen, HttpServletRequest request, Model model)
            throws IOException {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        if (casussen.isEmpty() || casussen.getSize() > DraftCheckRequest.MAX_FILE_SIZE) {
            model.addAttribute(
                    FlashAttributeNames.ERROR,
                    casussen.isEmpty()
                            ? "Kies eerst een bestand met casussen."
                            : "Dit bestand is groter dan 10 MB. Kies een kleiner bestand.");
            return show(account, draft, checks.get(account, draft), "", model);
        }
        DraftCheck check = drafts.check(
                account,
                draft.id(),
                new DraftCheckRequest(DraftCheckRequest.DEFAULT_ADVIEZEN, casussen.getBytes(), null, completed -> {}));
        return show(account, draft, check, String.valueOf(casussen.getOriginalFilename()), model);
    }

    private String show(RoleAccount account, Draft draft, DraftCheck check, String file, Model model) {
        List<DraftTable> tables = drafts.tables(account, draft.id()).stream()
                .map(name -> drafts.table(account, draft.id(), name))
                .toList();
        model.addAttribute("bar", presenter.bar(draft));
        model.addAttribute("draft", DraftListEntry.of(draft));
        model.addAttribute("hash", draft.hash());
        model.addAttribute(
                "progress", DraftProgressView.of(draft.status(), !draft.tables().isEmpty(), check.isGood()));
        model.addAttribute("checkedAt", DutchTime.moment(check.at()));
        model.addAttribute("summary", DraftSummaryView.of(draft.id(), tables, check, tablePresenter));
        model.addAttribute("examples", check.examples());
        model.addAttribute(
                "error",
                new TreeSet<>(check.deviations().stream()
                                .map(Finding::rij)
                                .filter(row -> row != null)
                                .toList())
                        .size());
        model.addAttribute("rows", check.rows());
        model.addAttribute("outdated", check.outdated());
        model.addAttribute("proof", DraftProofView.of(check, wording));
        model.addAttribute("file", file);
        model.addAttribute("impact", check.impact() == null ? null : impact.page(check, check.impact()));
        model.addAttribute("besluit", DraftDecisionView.of(draft, account, check, DutchTime.today(clock)));
        return "publication/check";
    }
}
