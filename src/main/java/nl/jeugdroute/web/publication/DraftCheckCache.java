// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftCheckRequest;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import org.springframework.stereotype.Component;

/**
 * Draft check cache: remembers the last checks, because a check takes seconds and every page of a draft shows what it
 * found. A check counts only for exactly that draft on exactly those live rules.
 */
@Component
class DraftCheckCache {

    private final DraftWorkflow drafts;
    private final RuleLibrary library;
    private final Cache<DraftCheckCacheKey, DraftCheck> saved =
            Caffeine.newBuilder().maximumSize(20).build();

    DraftCheckCache(DraftWorkflow drafts, RuleLibrary library) {
        this.drafts = drafts;
        this.library = library;
    }

    private record DraftCheckCacheKey(UUID draft, String hash, String live) {}

    /** The check of this draft as it is now, made when there is none yet. */
    DraftCheck get(RoleAccount account, Draft draft) {
        return known(draft).orElseGet(() -> recheck(account, draft));
    }

    /** The check of this draft as it is now, if it was made. */
    Optional<DraftCheck> known(Draft draft) {
        return Optional.ofNullable(saved.getIfPresent(key(draft)));
    }

    /** Checks anew, also what depends on the recorded adviezen. */
    DraftCheck recheck(RoleAccount account, Draft draft) {
        DraftCheck check = drafts.check(account, draft.id(), DraftCheckRequest.defaults());
        saved.put(key(draft), check);
        return check;
    }

    private DraftCheckCacheKey key(Draft draft) {
        String live = library.ruleSetFor(draft.pack(), null).reference().hash();
        return new DraftCheckCacheKey(draft.id(), draft.hash(), live);
    }
}
