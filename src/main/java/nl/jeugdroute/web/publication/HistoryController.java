// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.Publication;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeNotAllowedException;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.PackFinder;
import nl.jeugdroute.web.layout.RequestAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** History controller: what happened to the rules of a pack, and the way back. */
@Controller
@RequestMapping("/regels/{pakket}/historie")
class HistoryController {

    private final DraftWorkflow drafts;
    private final HistoryPresenter history;
    private final PackFinder packs;

    HistoryController(DraftWorkflow drafts, HistoryPresenter history, PackFinder packs) {
        this.drafts = drafts;
        this.history = history;
        this.packs = packs;
    }

    /** A publication in the list; {@code revertible} whether it can still be taken back. */
    record HistoryPagePublication(
            UUID id,
            String when,
            String account,
            String why,
            List<String> files,
            String hashBefore,
            String hashAfter,
            @Nullable UUID draft,
            boolean reverted,
            boolean revertible) {}

    @GetMapping
    String showHistory(@PathVariable("pakket") String pack, HttpServletRequest request, Model model) {
        RoleAccount account = RequestAccount.of(request);
        model.addAttribute("pack", packs.get(pack));
        model.addAttribute("bar", packs.bar(pack));
        model.addAttribute("publications", publications(account, pack));
        model.addAttribute("steps", history.entries(drafts.historyOfPack(account, pack)));
        return "publication/history";
    }

    @PostMapping("/{publicatie}/terugdraaien")
    String revert(
            @PathVariable("pakket") String pack,
            @PathVariable("publicatie") String publication,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash) {
        UUID id = DraftPresenter.uuid(publication);
        RoleAccount account = RequestAccount.of(request);
        if (drafts.publications(account).stream()
                .noneMatch(p -> p.id().equals(id) && p.pack().equals(pack))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            drafts.revert(account, id, reason.strip());
            flash.addFlashAttribute(
                    FlashAttributeNames.SUCCESS, "Teruggedraaid. De regels van daarvoor zijn weer live.");
        } catch (RuleChangeNotAllowedException refusal) {
            throw refusal;
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
            flash.addFlashAttribute("typedPublication", id);
            flash.addFlashAttribute("typedReason", reason);
        }
        return "redirect:/regels/" + packs.get(pack).id() + "/historie";
    }

    private List<HistoryPagePublication> publications(RoleAccount account, String pack) {
        List<Publication> all = drafts.publications(account).stream()
                .filter(publication -> publication.pack().equals(pack))
                .toList();
        Set<UUID> reverted =
                all.stream().map(Publication::revertOf).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream()
                .map(publication -> new HistoryPagePublication(
                        publication.id(),
                        DutchTime.moment(publication.at()),
                        publication.publishedBy(),
                        publication.remark(),
                        publication.files(),
                        publication.hashBefore(),
                        publication.hashAfter(),
                        publication.draft(),
                        publication.revertOf() != null,
                        account.mayChange() && !reverted.contains(publication.id())))
                .toList();
    }
}
