// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.stereotype.Controller;
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

    DraftDecisionController(DraftWorkflow drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/voorleggen")
    String submit(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return take(
                id,
                request,
                flash,
                "Uw concept is voorgelegd. Iemand anders kijkt het na.",
                (account, draft) -> drafts.submit(account, draft, remark.strip()));
    }

    @PostMapping("/goedkeuren")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return take(
                id,
                request,
                flash,
                "Het concept is goedgekeurd. Het is nog niet live.",
                (account, draft) -> drafts.approve(account, draft, hash, remark.strip()));
    }

    @PostMapping("/terugsturen")
    String sendBack(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return take(
                id,
                request,
                flash,
                "Het concept is teruggestuurd.",
                (account, draft) -> drafts.sendBack(account, draft, remark.strip()));
    }

    @PostMapping("/intrekken")
    String withdraw(
            @PathVariable String id,
            @RequestParam(name = "opmerking", defaultValue = "") String remark,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return take(
                id,
                request,
                flash,
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
            RedirectAttributes flash) {
        if (when.equals("nu")) {
            return take(
                    id,
                    request,
                    flash,
                    "De regels zijn live. Nieuwe adviezen volgen ze vanaf nu.",
                    (account, draft) -> drafts.publish(account, draft, remark.strip()));
        }
        if (effectiveFrom == null) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, "Kies de dag waarop de regels live gaan.");
            return back(DraftPresenter.uuid(id));
        }
        return take(
                id,
                request,
                flash,
                "Ingepland: de regels gaan live op " + DutchTime.day(effectiveFrom) + ".",
                (account, draft) -> drafts.schedule(account, draft, effectiveFrom, remark.strip()));
    }

    /** A step of an account on a draft. */
    private interface DraftDecisionStep {
        void take(RoleAccount account, UUID draft);
    }

    private static String take(
            String id,
            HttpServletRequest request,
            RedirectAttributes flash,
            String success,
            DraftDecisionStep besluit) {
        UUID draft = DraftPresenter.uuid(id);
        try {
            besluit.take(RequestAccount.of(request), draft);
            flash.addFlashAttribute(FlashAttributeNames.SUCCESS, success);
        } catch (RuleChangeNotAllowedException | RuleChangeTargetNotFoundException refusal) {
            throw refusal;
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
        }
        return back(draft);
    }

    private static String back(UUID draft) {
        return "redirect:/regels/concepten/" + draft;
    }
}
