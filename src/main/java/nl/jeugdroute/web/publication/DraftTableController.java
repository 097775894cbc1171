// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.publication.TableUploadResult;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.ExcelTable;
import nl.jeugdroute.rules.ExcelWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draft table controller: a table in a draft: reading it, taking it out as a file and putting it back. */
@Controller
@RequestMapping("/regels/concepten/{id}/tabellen/{tabel}")
class DraftTableController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DraftWorkflow drafts;
    private final DraftPresenter presenter;
    private final DraftTablePresenter tablePresenter;
    private final DraftCheckCache checks;
    private final DraftTableColumns locators;
    private final Clock clock;

    DraftTableController(
            DraftWorkflow drafts,
            DraftPresenter presenter,
            DraftTablePresenter tablePresenter,
            DraftCheckCache checks,
            DraftTableColumns locators,
            Clock clock) {
        this.drafts = drafts;
        this.presenter = presenter;
        this.tablePresenter = tablePresenter;
        this.checks = checks;
        this.locators = locators;
        this.clock = clock;
    }

    @GetMapping
    String showTable(
            @PathVariable String id, @PathVariable("tabel") String table, HttpServletRequest request, Model model) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        DraftTable requested = drafts.table(account, draft.id(), table);
        boolean done = draft.status().done();
        DraftCheck check = done || draft.tables().isEmpty() ? null : checks.get(account, draft);
        model.addAttribute("bar", presenter.bar(draft));
        model.addAttribute("draft", DraftListEntry.of(draft));
        model.addAttribute("mayEdit", account.mayChange() && !done);
        model.addAttribute("table", tablePresenter.page(requested, check));
        model.addAttribute("summary", DraftSummaryView.of(draft.id(), List.of(requested), check, tablePresenter));
        model.addAttribute(
                "outdated", draft.tables().stream().anyMatch(t -> t.table().equals(table) && t.outdated()));
        return "publication/table";
    }

    @GetMapping("/bestand.csv")
    ResponseEntity<byte[]> downloadCsv(
            @PathVariable String id, @PathVariable("tabel") String table, HttpServletRequest request) {
        DraftTable requested = drafts.table(RequestAccount.of(request), DraftPresenter.uuid(id), table);
        List<String> header = requested.columns().stream().map(Column::name).toList();
        return file(requested.table() + ".csv", CSV, CsvTableWriter.write(header, requested.rows()));
    }

    @GetMapping("/bestand.xlsx")
    ResponseEntity<byte[]> downloadExcel(
            @PathVariable String id, @PathVariable("tabel") String table, HttpServletRequest request) {
        RoleAccount account = RequestAccount.of(request);
        Draft draft = drafts.get(account, DraftPresenter.uuid(id));
        DraftTable requested = drafts.table(account, draft.id(), table);
        // The fingerprint travels along, so that an old download never silently undoes newer work.
        ExcelOrigin origin = new ExcelOrigin(
                draft.pack(), draft.pack(), requested.table(), requested.hash(), DutchTime.today(clock));
        ExcelTable sheet = new ExcelTable(
                DraftTableColumns.asTable(draft.pack(), requested), locators.columns(draft.pack(), requested), origin);
        return file(requested.table() + ".xlsx", XLSX, ExcelWriter.write(sheet));
    }

    @PostMapping("/opladen")
    String upload(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam("bestand") MultipartFile file,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws IOException {
        UUID draft = DraftPresenter.uuid(id);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty()) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, "Kies eerst een bestand. Er is niets gewijzigd.");
            return back(id, table, "#opladen");
        }
        try {
            TableUploadResult result =
                    drafts.upload(RequestAccount.of(request), draft, table, hash, name, file.getBytes());
            if (result.table() == null) {
                flash.addFlashAttribute(FlashAttributeNames.UPLOAD_ERRORS, result.findings());
            } else {
                flash.addFlashAttribute(FlashAttributeNames.SUCCESS, successMessage(result.table()));
            }
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
        }
        return back(id, table, "");
    }

    @PostMapping("/herstellen")
    String restore(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam String hash,
            HttpServletRequest request,
            RedirectAttributes flash) {
        drafts.restore(RequestAccount.of(request), DraftPresenter.uuid(id), table, hash);
        flash.addFlashAttribute(FlashAttributeNames.SUCCESS, "De tabel is weer gelijk aan de regels die nu live zijn.");
        return back(id, table, "");
    }

    @PostMapping("/verversen")
    String refresh(
            @PathVariable String id,
            @PathVariable("tabel") String table,
            @RequestParam String hash,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            drafts.refresh(RequestAccount.of(request), DraftPresenter.uuid(id), table, hash);
            flash.addFlashAttribute(
                    FlashAttributeNames.SUCCESS,
                    "De nieuwe regels zijn overgenomen. Uw eigen wijzigingen staan er nog.");
        } catch (RuleChangeRefusedException refusal) {
            flash.addFlashAttribute(FlashAttributeNames.ERROR, refusal.message());
        }
        return back(id, table, "");
    }

    private static String successMessage(DraftTable table) {
        int count = table.changes().size();
        return count == 0
                ? "Het bestand is ingelezen. Het is gelijk aan de regels die nu live zijn."
                : "Het bestand is ingelezen. " + (count == 1 ? "1 rij is" : count + " rijen zijn")
                        + " anders dan live.";
    }

    private static ResponseEntity<byte[]> file(String name, MediaType kind, byte[] content) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static String back(String id, String table, String anchor) {
        return "redirect:/regels/concepten/" + DraftPresenter.uuid(id) + "/tabellen/" + table + anchor;
    }
}
