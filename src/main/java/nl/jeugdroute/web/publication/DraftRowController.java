// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.publication.CellEdit;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeNotAllowedException;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.publication.StaleTableException;
import nl.jeugdroute.publication.StepNotPossibleException;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.RequestAccount;
import nl.jeugdroute.web.publication.RowFormPresenter.RowFormTypedInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Draft row controller: changing one row of a table in a draft. The id of a row travels as a parameter: a wrong one can
 * hold anything.
 */
@Controller
@RequestMapping("/regels/concepten/{id}/tabellen/{tabel}")
class DraftRowController {

    private final DraftWorkflow drafts;
    private final DraftPresenter presenter;
    private final RowFormPresenter forms;
    private final DraftCheckCache checks;

    DraftRowController(DraftWorkflow drafts, DraftPresenter presenter, RowFormPresenter forms, DraftCheckCache checks) {
        this.drafts = drafts;
        this.presenter = presenter;
        this.forms = forms;
        this.checks = checks;
    }

    @GetMapping("/rij")
    String showRow(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam("rij") String row,
            HttpServletRequest request,
            Model model) {
        return show(id, table, row, null, RequestAccount.of(request), model);
    }

    @PostMapping("/rij")
    String save(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam("rij") String row,
            @RequestParam String hash,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        DraftTable current = drafts.table(account, draft.id(), table);
        Function<String, List<String>> form = name -> fields.getOrDefault(name, List.of());
        List<CellEdit> changes = forms.changes(draft.pack(), current, find(current, row), form);
        if (changes.isEmpty()) {
            flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "Er is niets veranderd in rij " + row + ".");
            return back(draft, table, row);
        }
        try {
            drafts.change(account, draft.id(), table, hash, changes);
        } catch (StaleTableException | StepNotPossibleException refusal) {
            // What was typed stays on the screen, beside what somebody else made of it.
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(FlashAttributeNames.ERROR, refusal.message());
            return show(id, table, row, forms.typed(current, form), account, model);
        }
        flash.addFlashAttribute(
                FlashAttributeNames.SUCCESS,
                "Bewaard in uw concept: rij " + row + ", "
                        + (changes.size() == 1 ? "1 cel." : changes.size() + " cellen."));
        return back(draft, table, row);
    }

    /** Puts one text in one cell: what a message suggests. */
    @PostMapping("/cel")
    String adopt(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam("rij") String row,
            @RequestParam("kolom") String column,
            @RequestParam("waarde") String value,
            @RequestParam String hash,
            HttpServletRequest request,
            RedirectAttributes flash) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        tryOut(
                flash,
                "Overgenomen: in rij " + row + " staat nu \"" + TypedText.quote(value) + "\".",
                () -> drafts.change(account, draft.id(), table, hash, List.of(new CellEdit(row, column, value))));
        return back(draft, table, row);
    }

    @PostMapping("/kopie")
    String copy(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam("rij") String row,
            @RequestParam(name = "nieuw", defaultValue = "") String fresh,
            @RequestParam String hash,
            HttpServletRequest request,
            RedirectAttributes flash) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        String newId = fresh.strip();
        boolean success = tryOut(
                flash,
                "Rij " + newId + " is gemaakt als kopie van " + row + ". Pas haar nu aan.",
                () -> drafts.copyRow(account, draft.id(), table, hash, row, newId));
        if (!success) {
            flash.addFlashAttribute("typedId", newId);
        }
        flash.addAttribute("rij", success ? newId : row);
        return "redirect:" + DraftSummaryView.address(draft.id(), table) + "/rij";
    }

    @PostMapping("/verwijderen")
    String remove(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam("rij") String row,
            @RequestParam String hash,
            HttpServletRequest request,
            RedirectAttributes flash) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        tryOut(
                flash,
                "Rij " + row + " is uit uw concept verwijderd. De regels zelf veranderen nog niet.",
                () -> drafts.removeRow(account, draft.id(), table, hash, row));
        return "redirect:" + DraftSummaryView.address(draft.id(), table);
    }

    private String show(
            String id, String table, String row, @Nullable RowFormTypedInput typed, RoleAccount account, Model model) {
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        DraftTable current = drafts.table(account, draft.id(), table);
        List<Finding> findings = checks.known(draft)
                .map(check -> check.findings().stream()
                        .filter(finding -> finding.bestand().equals(current.file()))
                        .toList())
                .orElse(List.of());
        model.addAttribute("bar", presenter.bar(draft));
        model.addAttribute("draft", DraftListEntry.of(draft));
        model.addAttribute("mayEdit", account.mayChange() && !draft.status().done());
        model.addAttribute("form", forms.form(draft.pack(), current, find(current, row), findings, typed));
        return "publication/row";
    }

    private static boolean tryOut(RedirectAttributes flash, String success, Runnable step) {
        try {
            step.run();
            flash.addFlashAttribute(FlashAttributeNames.SUCCESS, success);
            return true;
        } catch (RuleChangeNotAllowedException refusal) {
            throw refusal;
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
            return false;
        }
    }

    private static Row find(DraftTable table, String row) {
        return table.rows().stream()
                .filter(candidate -> candidate.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Draft draft, String table, String row) {
        return "redirect:" + DraftSummaryView.address(draft.id(), table) + "#" + DraftTableAnchors.row(row);
    }
}
