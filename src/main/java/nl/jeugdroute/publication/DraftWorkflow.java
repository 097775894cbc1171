// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import nl.jeugdroute.rules.ExcelTable;
import nl.jeugdroute.rules.ExcelWriter;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RuleTables;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draft workflow: the way of a change from draft to live rules. Every method checks what the account may do, every step
 * lands in the history, and whatever cannot be done is refused with a {@link RuleChangeRefusedException} that leaves
 * everything as it was.
 */
public class DraftWorkflow {

    private static final int MAX_TITLE_LENGTH = 200;
    private static final String REMARK = "Opmerking";

    private final DraftStore store;
    private final PublicationStore publications;
    private final HistoryLog log;
    private final RulesFolderFiles files;
    private final PackTables packTables;
    private final DraftAssembler view;
    private final DraftTrial trial;
    private final DraftChecker check;
    private final DraftEditor editor;
    private final Publisher publishing;
    private final DraftDecisions besluiten;
    private final ScheduledPublications scheduled;
    private final TransactionOperations transaction;

    /**
     * The flow over one rules folder.
     *
     * @param library the live rules
     * @param rulesPath the folder in which published tables are written
     * @param reload asks for the folder to be read again; called after every publication
     */
    public DraftWorkflow(
            JdbcClient jdbc,
            TransactionOperations transaction,
            RuleLibrary library,
            Path rulesPath,
            Dossier dossier,
            Clock clock,
            Runnable reload) {
        this.files = new RulesFolderFiles(rulesPath);
        this.trial = new DraftTrial(files, library, clock);
        this.store = new DraftStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.log = new HistoryLog(jdbc, clock);
        this.packTables = new PackTables(library, files);
        this.view = new DraftAssembler(store, publications, log, packTables, files);
        this.check = new DraftChecker(trial, view, library, dossier, log, clock);
        this.editor = new DraftEditor(store, log, packTables, view, transaction);
        this.publishing =
                new Publisher(store, publications, log, view, check, trial, files, library, transaction, reload);
        this.besluiten = new DraftDecisions(store, log, view, check, files, transaction, clock);
        this.scheduled = new ScheduledPublications(store, log, publishing, transaction, clock);
        this.transaction = transaction;
    }

    /** All drafts, those still under way first, then newest first. */
    public List<Draft> list(RoleAccount account) {
        requireReader(account);
        return store.all().stream()
                .sorted(Comparator.comparing(
                        (DraftHeader header) -> header.status().done()))
                .map(view::of)
                .toList();
    }

    /** One draft. */
    public Draft get(RoleAccount account, UUID id) {
        requireReader(account);
        return view.of(header(id));
    }

    /** Starts a draft of a pack. It changes nothing yet. */
    public Draft create(RoleAccount account, String pack, String title) {
        editor(account);
        packTables.of(pack);
        String name = TypedInput.check("Titel", title.strip(), MAX_TITLE_LENGTH);
        if (name.isEmpty()) {
            throw new StepNotPossibleException(
                    "Geef het concept een titel van hooguit " + MAX_TITLE_LENGTH + " tekens.");
        }
        DraftHeader header =
                new DraftHeader(UUID.randomUUID(), pack, name, DraftStatus.CONCEPT, log.now(), null, null, null);
        transaction.executeWithoutResult(status -> {
            store.add(header);
            log.write(
                    header.id(),
                    pack,
                    account.name(),
                    HistoryStep.AANGEMAAKT,
                    HistoryPlace.WHOLE,
                    DraftAssembler.hash(List.of()),
                    "");
        });
        return view.of(header);
    }

    /**
     * Tries a case under the rules as they would be with this draft; nothing is kept.
     *
     * @throws nl.jeugdroute.engine.InvalidRulesException when the draft has a mistake in it
     */
    public <T> T under(RoleAccount account, UUID id, Function<Snapshot, T> work) {
        requireReader(account);
        return trial.under(DraftChecker.files(store.tables(header(id).id())), work);
    }

    /** The names of the tables of the pack that may be changed, in the order of the pack, examples last. */
    public List<String> tables(RoleAccount account, UUID id) {
        requireReader(account);
        return packTables.of(header(id).pack()).stream().map(RuleTable::name).toList();
    }

    /** A table as it stands in the draft. */
    public DraftTable table(RoleAccount account, UUID id, String table) {
        requireReader(account);
        DraftHeader header = header(id);
        return view.table(header, packTables.table(header.pack(), table));
    }

    /**
     * Changes cells of one table, all or none. Takes the draft back to CONCEPT. Rows are named by their
     * {@link nl.jeugdroute.rules.Row#key() key}, or by their id alone where that is enough; so everywhere here.
     */
    public DraftTable change(RoleAccount account, UUID id, String table, String hash, List<CellEdit> changes) {
        return editor.edit(
                editor(account),
                id,
                table,
                hash,
                HistoryStep.CEL_GEWIJZIGD,
                content -> TableEdits.change(content, changes));
    }

    /** Adds a row that is a copy of another under a new id. Takes the draft back to CONCEPT. */
    public DraftTable copyRow(RoleAccount account, UUID id, String table, String hash, String row, String newId) {
        return editor.edit(
                editor(account),
                id,
                table,
                hash,
                HistoryStep.RIJ_TOEGEVOEGD,
                content -> TableEdits.copy(content, row, newId));
    }

    /**
     * Lets a row follow itself: it stops the day before, and the same row starts on that day, ready to be changed.
     * Takes the draft back to CONCEPT.
     */
    public DraftTable supersede(
            RoleAccount account, UUID id, String table, String hash, String row, LocalDate effectiveFrom) {
        Tijdvak layer = packTables.table(header(id).pack(), table).validity();
        return editor.edit(
                editor(account),
                id,
                table,
                hash,
                HistoryStep.RIJ_TOEGEVOEGD,
                content -> TableEdits.supersede(content, layer, row, effectiveFrom));
    }

    /** Removes a row. Takes the draft back to CONCEPT. */
    public DraftTable removeRow(RoleAccount account, UUID id, String table, String hash, String row) {
        return editor.edit(
                editor(account),
                id,
                table,
                hash,
                HistoryStep.RIJ_VERWIJDERD,
                content -> TableEdits.remove(content, row));
    }

    /**
     * Replaces a table by an uploaded CSV or Excel file; a file with a mistake changes nothing. Refused as
     * {@link StaleTableException} when the file says it was made from another version of the table.
     */
    public TableUploadResult upload(
            RoleAccount account, UUID id, String table, String hash, String fileName, byte[] content) {
        editor(account);
        RuleTable shape = packTables.table(header(id).pack(), table);
        UploadReadResult uploadResult = files.workInCopy(
                DraftChecker.files(store.tables(id)),
                folder -> new UploadReader(folder).read(new Upload(fileName, content), shape.file()));
        if (uploadResult instanceof UploadReadResult.ReadUpload parsed) {
            List<Finding> people = UploadPrivacy.numbersOfPeople(shape, parsed);
            if (!people.isEmpty()) {
                return new TableUploadResult(null, people);
            }
            return new TableUploadResult(editor.upload(account, id, table, hash, parsed), List.of());
        }
        return new TableUploadResult(
                null,
                UploadPrivacy.withoutNumbersOfPeople(((UploadReadResult.RejectedUpload) uploadResult).findings()));
    }

    /** A table as it stands in the draft, as an Excel file that {@link #upload} takes back. */
    public byte[] asExcel(RoleAccount account, UUID id, String table) {
        requireReader(account);
        RuleTable shape = packTables.table(header(id).pack(), table);
        return files.workInCopy(DraftChecker.files(store.tables(id)), folder -> {
            RuleTables parsed = RuleTables.read(folder);
            RuleTable own = parsed.table(shape.file())
                    .orElseThrow(() -> new StepNotPossibleException(
                            "Deze tabel heeft nog een fout in de koprij. Herstel die eerst."));
            return ExcelWriter.write(ExcelTable.of(parsed, own, besluiten.today()));
        });
    }

    /** Drops the changes of the draft to one table. */
    public Draft restore(RoleAccount account, UUID id, String table, String hash) {
        editor.restore(editor(account), id, table, hash);
        return view.of(header(id));
    }

    /**
     * Takes over what was published since and keeps the changes of the draft. Refused, naming the rows, where both
     * changed the same row.
     */
    public DraftTable refresh(RoleAccount account, UUID id, String table, String hash) {
        return editor.refresh(editor(account), id, table, hash);
    }

    /** Reads, tries and compares the draft. Changes nothing; takes some seconds. */
    public DraftCheck check(RoleAccount account, UUID id, DraftCheckRequest checkRequest) {
        requireReader(account);
        byte[] casussen = checkRequest.casussen();
        if (casussen != null && casussen.length > DraftCheckRequest.MAX_FILE_SIZE) {
            throw new StepNotPossibleException("Dit bestand met casussen is te groot. Het mag hooguit 10 MB zijn.");
        }
        return check.checkFully(header(id), store.tables(id), checkRequest);
    }

    /**
     * Submits for approval; refused with {@link DraftChecksFailedException} when the draft does not pass its checks.
     */
    public Draft submit(RoleAccount account, UUID id, String remark) {
        return view.of(besluiten.submit(editor(account), id, TypedInput.remark(REMARK, remark)));
    }

    /**
     * Approves, by somebody who is no author.
     *
     * @param hash {@link Draft#hash()} as the approver saw it; what changed meanwhile is not approved unseen
     */
    public Draft approve(RoleAccount account, UUID id, String hash, String remark) {
        return view.of(besluiten.approve(editor(account), id, hash, TypedInput.remark(REMARK, remark)));
    }

    /** Returns a submitted, approved or planned draft to its authors; the remark is required. */
    public Draft sendBack(RoleAccount account, UUID id, String remark) {
        return view.of(besluiten.sendBack(editor(account), id, TypedInput.remark(REMARK, remark)));
    }

    /** Ends a draft without publishing it. */
    public Draft withdraw(RoleAccount account, UUID id, String remark) {
        return view.of(besluiten.withdraw(editor(account), id, TypedInput.remark(REMARK, remark)));
    }

    /** Publishes an approved draft at once, by somebody who is no author. */
    public Publication publish(RoleAccount account, UUID id, String remark) {
        return publishing.publishDraft(
                besluiten.publishable(editor(account), id), account.name(), TypedInput.remark(REMARK, remark));
    }

    /** Plans an approved draft to go live on a day to come, by somebody who is no author. */
    public Draft schedule(RoleAccount account, UUID id, LocalDate effectiveFrom, String remark) {
        return view.of(besluiten.schedule(editor(account), id, effectiveFrom, TypedInput.remark(REMARK, remark)));
    }

    /** All publications, newest first. */
    public List<Publication> publications(RoleAccount account) {
        requireReader(account);
        return publications.all();
    }

    /**
     * Takes a publication back: the files it changed become byte for byte what they were. The reason is required.
     * Refused when one of those files was changed again since.
     */
    public Publication revert(RoleAccount account, UUID publication, String reason) {
        editor(account);
        DraftDecisions.require(reason, "Schrijf erbij waarom u dit ongedaan maakt.");
        TypedInput.remark("Waarom draait u dit terug", reason);
        return publishing.undo(
                publications
                        .find(publication)
                        .orElseThrow(() -> new RuleChangeTargetNotFoundException("Deze publicatie bestaat niet.")),
                account.name(),
                reason);
    }

    /** Every step of a draft, oldest first. */
    public List<HistoryEntry> history(RoleAccount account, UUID id) {
        requireReader(account);
        return log.of(header(id).id());
    }

    /** Every step of a pack, newest first, undo included. */
    public List<HistoryEntry> historyOfPack(RoleAccount account, String pack) {
        requireReader(account);
        return log.ofPack(pack);
    }

    /**
     * Publishes whatever was planned for today or earlier. What can no longer be published goes back to its authors,
     * with the reason in the history; it stops no other.
     *
     * @return how many drafts went live
     */
    int publishScheduled() {
        return scheduled.publishScheduled();
    }

    /** What will keep everybody from publishing, in Dutch; empty when nothing does. */
    public Optional<String> obstacle() {
        return files.obstacle();
    }

    /** Planned drafts that did not go live, in a line each: those that wait for the database, and those sent back. */
    public List<String> notPublished() {
        return Stream.concat(
                        scheduled.delayed().stream(),
                        store.all().stream()
                                .filter(header -> header.status() == DraftStatus.TERUGGESTUURD)
                                .flatMap(header -> log.publicationFailure(header.id()).stream()
                                        .map(reason -> header.pack() + ": " + header.title() + ": " + reason)))
                .toList();
    }

    private DraftHeader header(UUID id) {
        return store.find(id).orElseThrow(DraftDecisions::unknown);
    }

    private static void requireReader(RoleAccount account) {
        if (!account.mayRead()) {
            throw new RuleChangeNotAllowedException(
                    "Alleen beleidsmedewerkers en beheerders kunnen concepten bekijken.");
        }
    }

    private static RoleAccount editor(RoleAccount account) {
        if (!account.mayChange()) {
            throw new RuleChangeNotAllowedException("Alleen beleidsmedewerkers kunnen regels wijzigen.");
        }
        return account;
    }
}
