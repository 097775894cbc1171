// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.dossier.ExampleProposal;
import nl.jeugdroute.dossier.ExampleProposalStore;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.CellEdit;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.RequestAccount;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Example proposal controller: the examples workers offer: to read, to keep as a row, to take over into a draft, or to
 * leave.
 */
@Controller
@RequestMapping("/regels/voorstellen")
class ExampleProposalController {

    private static final String TABLE = "voorbeelden";

    private final ExampleProposalStore proposals;
    private final DraftWorkflow drafts;
    private final RuleLibrary library;
    private final PageWording wording;

    ExampleProposalController(
            ExampleProposalStore proposals, DraftWorkflow drafts, RuleLibrary library, PageWording wording) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.library = library;
        this.wording = wording;
    }

    /** Page entry: an offer with the drafts that can take it. */
    record ExampleProposalPageEntry(
            ExampleProposal proposal, String moment, String role, String route, List<Draft> drafts) {}

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        RoleAccount account = RequestAccount.of(request);
        List<Draft> open = drafts.list(account).stream()
                .filter(draft -> !draft.status().done())
                .toList();
        model.addAttribute("mayChange", account.mayChange());
        model.addAttribute(
                "proposals",
                proposals.open().stream()
                        .map(proposal -> new ExampleProposalPageEntry(
                                proposal,
                                DutchTime.moment(proposal.suggestedAt()),
                                wording.value("rol", proposal.role()),
                                wording.value("route", proposal.cells().getOrDefault("route", "")),
                                open.stream()
                                        .filter(draft -> draft.pack().equals(proposal.pack()))
                                        .toList()))
                        .toList());
        return "publication/proposals";
    }

    @GetMapping("/{id}/csv")
    ResponseEntity<byte[]> downloadCsv(@PathVariable String id) {
        ExampleProposal proposal = get(id);
        List<String> header = library.examples(proposal.pack()).columns().stream()
                .map(Column::name)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("voorbeeld.csv")
                                .build()
                                .toString())
                .body(CsvTableWriter.write(header, List.of(new Row("", 2, proposal.cells()))));
    }

    @PostMapping("/{id}/overnemen")
    String adopt(
            @PathVariable String id,
            @RequestParam(name = "concept", defaultValue = "") String draft,
            @RequestParam(name = "nieuwId", defaultValue = "") String newId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        ExampleProposal proposal = get(id);
        if (draft.isEmpty() || newId.isBlank()) {
            flash.addFlashAttribute(
                    FlashAttributeNames.ERROR, "Kies een concept en geef het voorbeeld een id, zoals C201.");
            return "redirect:/regels/voorstellen";
        }
        UUID to = DraftPresenter.uuid(draft);
        try {
            add(RequestAccount.of(request), to, newId.strip(), proposal);
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
            return "redirect:/regels/voorstellen";
        }
        proposals.settle(proposal.id());
        flash.addFlashAttribute(
                FlashAttributeNames.SUCCESS, "Het voorbeeld staat in het concept. Vul thema en moeilijkheid nog in.");
        return "redirect:/regels/concepten/" + to + "/tabellen/" + TABLE;
    }

    // A new row begins as a copy of another; every cell of it is then written over.
    private void add(RoleAccount account, UUID draft, String newId, ExampleProposal proposal) {
        RuleTable examples = library.examples(proposal.pack());
        DraftTable current = drafts.table(account, draft, TABLE);
        DraftTable added = drafts.copyRow(
                account, draft, TABLE, current.hash(), examples.rows().get(0).id(), newId);
        Map<String, String> cells = proposal.cells();
        drafts.change(
                account,
                draft,
                TABLE,
                added.hash(),
                examples.columns().stream()
                        .map(Column::name)
                        .filter(column -> !column.equals("id"))
                        .map(column -> new CellEdit(newId, column, cells.getOrDefault(column, "")))
                        .toList());
    }

    @PostMapping("/{id}/afhandelen")
    String settle(@PathVariable String id, RedirectAttributes flash) {
        proposals.settle(get(id).id());
        flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "Het voorstel is van de lijst.");
        return "redirect:/regels/voorstellen";
    }

    private ExampleProposal get(String id) {
        return proposals
                .find(DraftPresenter.uuid(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
