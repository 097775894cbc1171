// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import nl.jeugdroute.rules.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Scheduled publications: planned drafts on the day they are due, each by itself. */
final class ScheduledPublications {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublications.class);

    /** The first few say where to look. */
    private static final int MAX_REASONS = 4;

    private final DraftStore store;
    private final HistoryLog log;
    private final Publisher publishing;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Map<UUID, String> delayed = new ConcurrentHashMap<>();

    ScheduledPublications(
            DraftStore store, HistoryLog log, Publisher publishing, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.log = log;
        this.publishing = publishing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Publishes whatever was planned for today or earlier, each by itself: what cannot be published goes back to its
     * authors with the reason, and the next is tried all the same. Only while the database is away a draft stays planned.
     */
    int publishScheduled() {
        int succeeded = 0;
        List<DraftHeader> due = store.scheduledUntil(DutchTime.today(clock));
        delayed.keySet().retainAll(due.stream().map(DraftHeader::id).toList());
        for (DraftHeader header : due) {
            succeeded += publishScheduled(header) ? 1 : 0;
        }
        return succeeded;
    }

    private boolean publishScheduled(DraftHeader header) {
        String account = String.valueOf(header.scheduledBy());
        try {
            try {
                publishing.publishDraft(header, account, "Ingepland voor " + header.effectiveFrom() + ".");
                delayed.remove(header.id());
                return true;
            } catch (RuleChangeRefusedException refusal) {
                LOG.warn("A planned concept of {} could not go live: {}", header.pack(), refusal.message());
                markFailed(header, account, reason(refusal));
            } catch (TransientDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException databaseAway) {
                throw databaseAway;
            } catch (RuntimeException | Error failure) {
                LOG.error(
                        "A planned concept of {} could not go live",
                        header.pack(),
                        LoggableFailure.withoutContent(failure));
                markFailed(
                        header,
                        account,
                        "Er ging iets mis bij het live zetten. Dien het opnieuw in. Gaat het weer mis, vraag dan de"
                                + " beheerder om in het logboek te kijken.");
            }
            delayed.remove(header.id());
        } catch (RuntimeException failure) {
            LOG.error(
                    "A planned concept of {} is still waiting; it is tried again",
                    header.pack(),
                    LoggableFailure.withoutContent(failure));
            delayed.put(
                    header.id(),
                    header.pack() + ": " + header.title() + ": De database is niet bereikbaar. Wij proberen het steeds"
                            + " opnieuw.");
        }
        return false;
    }

    /** The refusal with what it is about, so that nobody has to look for it. */
    private static String reason(RuleChangeRefusedException refusal) {
        if (!(refusal instanceof DraftChecksFailedException failed)) {
            return refusal.message();
        }
        DraftCheck result = failed.check();
        return Stream.of(
                        Stream.of(refusal.message()),
                        result.findings().stream().map(Finding::line),
                        result.deviations().stream().map(Finding::line),
                        result.unsafe().stream().map(point -> point.finding().line()))
                .flatMap(lines -> lines)
                .limit(MAX_REASONS)
                .collect(Collectors.joining(" "));
    }

    /** Drafts that were to be live by now and wait for the database, in a line each. */
    List<String> delayed() {
        return delayed.values().stream().sorted().toList();
    }

    private void markFailed(DraftHeader seen, String account, String message) {
        transaction.executeWithoutResult(status -> store.findAndLock(seen.id())
                // Somebody may have taken it back while we tried; that decision stands.
                .filter(seen::equals)
                .ifPresent(header -> {
                    store.save(header.sentBack(DraftStatus.TERUGGESTUURD));
                    log.write(
                            header.id(),
                            header.pack(),
                            account,
                            HistoryStep.PUBLICEREN_MISLUKT,
                            HistoryPlace.WHOLE,
                            DraftAssembler.hash(store.tables(header.id())),
                            message);
                }));
    }
}
