// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.web.layout.RequestAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draft list: the drafts somebody may see, for the page with all rules. */
@Component
public class DraftList {

    private final DraftWorkflow drafts;

    DraftList(DraftWorkflow drafts) {
        this.drafts = drafts;
    }

    /** Whether the one who asks may see drafts. */
    public boolean mayRead(HttpServletRequest request) {
        return RequestAccount.of(request).mayRead();
    }

    /** Whether the one who asks may change rules. */
    public boolean mayChange(HttpServletRequest request) {
        return RequestAccount.of(request).mayChange();
    }

    /** What keeps everybody from publishing, for who may change rules; null when nothing does. */
    public @Nullable String obstacle(HttpServletRequest request) {
        return mayChange(request) ? drafts.obstacle().orElse(null) : null;
    }

    /** The drafts, those under way first; none for who may not see them. */
    public List<DraftListEntry> listFor(HttpServletRequest request) {
        RoleAccount account = RequestAccount.of(request);
        return account.mayRead()
                ? drafts.list(account).stream().map(DraftListEntry::of).toList()
                : List.of();
    }
}
