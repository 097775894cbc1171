// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final int MAX = 20;

    private final DraftWorkflow drafts;
    private final RuleLibrary library;
    private final Map<DraftCheckCacheKey, DraftCheck> saved = new LinkedHashMap<>(MAX, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DraftCheckCacheKey, DraftCheck> oldest) {
            return size() > MAX;
        }
    };

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
        synchronized (saved) {
            return Optional.ofNullable(saved.get(key(draft)));
        }
    }

    /** Checks anew, also what depends on the recorded adviezen. */
    DraftCheck recheck(RoleAccount account, Draft draft) {
        DraftCheck check = drafts.check(account, draft.id(), DraftCheckRequest.defaults());
        synchronized (saved) {
            saved.put(key(draft), check);
        }
        return check;
    }

    private DraftCheckCacheKey key(Draft draft) {
        String live = library.ruleSetFor(draft.pack(), null).reference().hash();
        return new DraftCheckCacheKey(draft.id(), draft.hash(), live);
    }
}
