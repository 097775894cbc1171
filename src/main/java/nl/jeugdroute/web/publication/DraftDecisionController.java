// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeNotAllowedException;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.publication.RuleChangeTargetNotFoundException;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.RequestAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Draft decision controller: the decisions about a draft: submit, approve, return, publish, withdraw. Who may take
 * which is decided elsewhere.
 */
@Controller
@RequestMapping("/regels/concepten/{id}")
class DraftDecisionController {

    private final DraftWorkflow drafts;
    private final DraftPageWriter pages;

    DraftDecisionController(DraftWorkflow drafts, DraftPageWriter pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping("/voorleggen")
    String submit(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return take(
                new DraftDecisionPage(id, remark, request, response, model, flash),
                "Uw concept is voorgelegd. Iemand anders kijkt het na.",
                (account, draft) -> drafts.submit(account, draft, remark.strip()));
    }

    @PostMapping("/goedkeuren")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return take(
                new DraftDecisionPage(id, remark, request, response, model, flash),
                "Het concept is goedgekeurd. Het is nog niet live.",
                (account, draft) -> drafts.approve(account, draft, hash, remark.strip()));
    }

    @PostMapping("/terugsturen")
    String sendBack(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return take(
                new DraftDecisionPage(id, remark, request, response, model, flash),
                "Het concept is teruggestuurd.",
                (account, draft) -> drafts.sendBack(account, draft, remark.strip()));
    }

    @PostMapping("/intrekken")
    String withdraw(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return take(
                new DraftDecisionPage(id, remark, request, response, model, flash),
                "Het concept is ingetrokken. Er is niets live gezet.",
                (account, draft) -> drafts.withdraw(account, draft, remark.strip()));
    }

    @PostMapping("/publiceren")
    String publish(
            @PathVariable String id,
            @RequestParam(name = "wanneer", defaultValue = "nu") String when,
            @RequestParam(name = "vanaf", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate effectiveFrom,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (when.equals("nu")) {
            return take(
                    new DraftDecisionPage(id, remark, request, response, model, flash),
                    "De regels zijn live. Nieuwe adviezen volgen ze vanaf nu.",
                    (account, draft) -> drafts.publish(account, draft, remark.strip()));
        }
        if (effectiveFrom == null) {
            return refused(
                    new DraftDecisionPage(id, remark, request, response, model, flash),
                    "Kies de dag waarop de regels live gaan.");
        }
        return take(
                new DraftDecisionPage(id, remark, request, response, model, flash),
                "Ingepland: de regels gaan live op " + DutchTime.day(effectiveFrom) + ".",
                (account, draft) -> drafts.schedule(account, draft, effectiveFrom, remark.strip()));
    }

    /** A step of an account on a draft. */
    private interface DraftDecisionStep {
        void take(RoleAccount account, UUID draft);
    }

    /** Where a step came from and where its outcome goes. */
    private record DraftDecisionPage(
            String id,
            String remark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {}

    private String take(DraftDecisionPage page, String success, DraftDecisionStep besluit) {
        UUID draft = DraftPresenter.uuid(page.id());
        try {
            besluit.take(RequestAccount.of(page.request()), draft);
            page.flash().addFlashAttribute(FlashAttributeNames.SUCCESS, success);
        } catch (RuleChangeNotAllowedException | RuleChangeTargetNotFoundException refusal) {
            throw refusal;
        } catch (RuleChangeRefusedException refusal) {
            return refused(page, refusal.message());
        }
        return "redirect:/regels/concepten/" + draft;
    }

    /** The same page again, with what was typed: it was kept nowhere, also not until the next page. */
    private String refused(DraftDecisionPage page, String message) {
        page.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.model().addAttribute(FlashAttributeNames.ERROR, message);
        return pages.write(
                RequestAccount.of(page.request()), DraftPresenter.uuid(page.id()), page.remark(), page.model());
    }
}
