// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.publication.DraftPage.DraftPageLockedTable;
import nl.jeugdroute.web.publication.DraftPage.DraftPageTableEntry;
import nl.jeugdroute.web.wording.RowLocator;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Draft presenter: puts together what the pages of a draft share: the steps, the summary and the tables. */
@Component
class DraftPresenter {

    private final DraftWorkflow drafts;
    private final DraftTablePresenter tablePresenter;
    private final RuleLibrary library;
    private final Clock clock;

    DraftPresenter(DraftWorkflow drafts, DraftTablePresenter tablePresenter, RuleLibrary library, Clock clock) {
        this.drafts = drafts;
        this.tablePresenter = tablePresenter;
        this.library = library;
        this.clock = clock;
    }

    /** The page of a draft. */
    DraftPage page(RoleAccount account, Draft draft, @Nullable DraftCheck check) {
        List<DraftTable> tables = drafts.tables(account, draft.id()).stream()
                .map(name -> drafts.table(account, draft.id(), name))
                .toList();
        boolean changed = !draft.tables().isEmpty();
        return new DraftPage(
                DraftListEntry.of(draft),
                bar(draft),
                DraftProgressView.of(draft.status(), changed, check != null && check.isGood()),
                DraftSummaryView.of(draft.id(), tables, check, tablePresenter),
                account.mayChange() && !draft.status().done(),
                tables.stream()
                        .map(table -> line(table, draft, check))
                        .sorted(Comparator.comparing(table -> table.changedCells() == 0))
                        .toList(),
                national(draft.pack()),
                DraftDecisionView.of(draft, account, check, DutchTime.today(clock)),
                draft.hash());
    }

    /** The bar under the head of every page of a draft. */
    StatusBarView bar(Draft draft) {
        String tail = draft.status().done() ? "" : " De regels zelf veranderen nog niet.";
        return new StatusBarView(
                DraftListEntry.label(draft.status()), packName(draft.pack()) + ": " + draft.title() + "." + tail);
    }

    /** The name of a pack. */
    String packName(String id) {
        return library.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .map(pack -> pack.name())
                .findFirst()
                .orElse(id);
    }

    private static DraftPageTableEntry line(DraftTable table, Draft draft, @Nullable DraftCheck check) {
        int errors = check == null
                ? 0
                : (int) check.findings().stream()
                        .filter(finding -> finding.bestand().equals(table.file()))
                        .count();
        boolean outdated = draft.tables().stream()
                .anyMatch(changed -> changed.table().equals(table.table()) && changed.outdated());
        return new DraftPageTableEntry(
                table.table(),
                table.title(),
                table.hint(),
                table.rows().size(),
                table.changes().size(),
                errors,
                outdated);
    }

    /** The tables that nobody here can change. */
    private List<DraftPageLockedTable> national(String pack) {
        List<DraftPageLockedTable> tables = new ArrayList<>();
        for (RuleTable table : library.ruleSetFor(pack, null).tables()) {
            if (!table.layer().equals(pack)) {
                tables.add(new DraftPageLockedTable(table.title(), table.hint(), RowLocator.page(pack, table)));
            }
        }
        return tables;
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noReference) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
